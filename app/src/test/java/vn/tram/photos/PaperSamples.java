package vn.tram.photos;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Photos of a paper, drawn. */
public final class PaperSamples {

    private static final String[] LINES = {
        "Ho ten: Luc Thi En          Gioi tinh: Nu",
        "Ngay sinh: 08/03/1979",
        "So dinh danh: 004179000123",
        "Mui 1: COMIRNATY   05/11/2021   Lo FH8020",
        "Mui 2: COMIRNATY   03/12/2021   Lo FK0112",
        "Noi tiem: Tram Y te xa Ha Lang",
        "Nguoi xac nhan da kiem tra giay to tuy than",
        "Giay nay co gia tri tren toan quoc"
    };

    private PaperSamples() {}

    /** A white page with lines of writing on a brown table, leaning by so many degrees. */
    public static BufferedImage onATable(double degrees) {
        BufferedImage photo = new BufferedImage(900, 1200, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = photo.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(128, 96, 70));
        pen.fillRect(0, 0, 900, 1200);
        pen.rotate(Math.toRadians(degrees), 450, 600);
        pen.setColor(new Color(244, 242, 236));
        pen.fillRect(120, 140, 660, 920);
        pen.setColor(new Color(40, 40, 44));
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 34));
        pen.drawString("GIAY XAC NHAN DA TIEM", 190, 230);
        pen.fillRect(190, 246, 520, 30);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 22));
        for (int i = 0; i < LINES.length; i++) {
            pen.drawString(LINES[i], 160, 350 + i * 78);
        }
        pen.dispose();
        return photo;
    }

    /** A wall. */
    public static BufferedImage plain(int width, int height) {
        BufferedImage wall = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = wall.createGraphics();
        pen.setColor(new Color(200, 196, 190));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return wall;
    }

    public static byte[] jpeg(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", out);
        return out.toByteArray();
    }

    static BufferedImage read(PaperPhoto photo) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(photo.jpeg()));
    }

    /** Mean light of a row at this share of the height. */
    static double light(BufferedImage picture, double share) {
        int y = (int) (picture.getHeight() * share);
        double sum = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            sum += new Color(picture.getRGB(x, y)).getGreen();
        }
        return sum / picture.getWidth();
    }

    /** The same file with an Exif block that says how the camera was held and where. */
    static byte[] withExif(byte[] jpeg, int orientation, String where) throws IOException {
        byte[] words = where.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream tiff = new ByteArrayOutputStream();
        tiff.write(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 2});
        tiff.write(new byte[] {1, 0x0E, 0, 2, 0, 0, 0, (byte) (words.length + 1), 0, 0, 0, 38});
        tiff.write(new byte[] {1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0});
        tiff.write(new byte[] {0, 0, 0, 0});
        tiff.write(words);
        tiff.write(0);
        int length = 2 + 6 + tiff.size();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
        out.write(new byte[] {'E', 'x', 'i', 'f', 0, 0});
        out.write(tiff.toByteArray());
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}
