package vn.tram.photos;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Turns a picture the way its camera was held (Exif 2.3, tag 0x0112). */
final class Upright {

    private static final int AS_IT_IS = 1;

    private Upright() {}

    static BufferedImage of(BufferedImage picture, byte[] file) {
        return turned(picture, orientation(file));
    }

    private static int orientation(byte[] file) {
        try {
            ExifIFD0Directory exif =
                    ImageMetadataReader.readMetadata(new ByteArrayInputStream(file))
                            .getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif != null && exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? exif.getInt(ExifIFD0Directory.TAG_ORIENTATION)
                    : AS_IT_IS;
        } catch (ImageProcessingException | MetadataException | IOException | RuntimeException e) {
            // what stands beside a picture may be damaged and the picture whole
            return AS_IT_IS;
        }
    }

    /**
     * @param orientation 1 to 8 as Exif numbers them; anything else leaves the picture alone
     */
    static BufferedImage turned(BufferedImage picture, int orientation) {
        int w = picture.getWidth();
        int h = picture.getHeight();
        AffineTransform move =
                switch (orientation) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
                    case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
                    case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
                    case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
                    default -> null;
                };
        if (move == null) {
            return picture;
        }
        boolean onItsSide = orientation >= 5;
        BufferedImage turned =
                new BufferedImage(onItsSide ? h : w, onItsSide ? w : h, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = turned.createGraphics();
        try {
            pen.drawImage(picture, move, null);
        } finally {
            pen.dispose();
        }
        return turned;
    }
}
