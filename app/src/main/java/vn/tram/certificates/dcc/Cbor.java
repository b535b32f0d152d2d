package vn.tram.certificates.dcc;

import com.upokecenter.cbor.CBOREncodeOptions;
import com.upokecenter.cbor.CBORException;
import com.upokecenter.cbor.CBORObject;
import com.upokecenter.cbor.CBORType;
import java.util.Optional;

/**
 * Looks into what a stranger wrote. The library stops at a depth of 500, takes no length on trust,
 * and refuses a key that occurs twice and bytes behind the end; nothing tagged is ever computed
 * with, since a short text can stand for an endless number.
 */
final class Cbor {

    private static final CBOREncodeOptions STRICT =
            new CBOREncodeOptions("allowduplicatekeys=false;resolvereferences=false");

    private Cbor() {}

    static CBORObject decode(byte[] bytes) throws Unreadable {
        try {
            return CBORObject.DecodeFromBytes(bytes, STRICT);
        } catch (CBORException | IllegalArgumentException | ArithmeticException e) {
            throw new Unreadable(NotReadable.NOT_CBOR);
        }
    }

    static boolean is(CBORObject item, CBORType type) {
        return item != null && !item.isTagged() && item.getType() == type;
    }

    static Optional<CBORObject> map(CBORObject map, Object key) {
        return child(map, key, CBORType.Map);
    }

    static Optional<CBORObject> array(CBORObject map, Object key) {
        return child(map, key, CBORType.Array);
    }

    static Optional<byte[]> bytes(CBORObject map, Object key) {
        return child(map, key, CBORType.ByteString).map(CBORObject::GetByteString);
    }

    static Optional<String> text(CBORObject map, Object key) {
        return child(map, key, CBORType.TextString).map(CBORObject::AsString);
    }

    /** A whole number; also one that was written as a floating one, as some issuers do. */
    static Optional<Long> number(CBORObject map, Object key) {
        Optional<Long> whole =
                child(map, key, CBORType.Integer)
                        .filter(CBORObject::CanValueFitInInt64)
                        .map(CBORObject::AsInt64Value);
        return whole.isPresent()
                ? whole
                : child(map, key, CBORType.FloatingPoint)
                        .map(CBORObject::AsDoubleValue)
                        .filter(value -> value == Math.rint(value) && Math.abs(value) < 1e15)
                        .map(Double::longValue);
    }

    /** Whether the key is there with anything but null. */
    static boolean has(CBORObject map, Object key) {
        CBORObject value = map.get(CBORObject.FromObject(key));
        return value != null && !value.isNull();
    }

    private static Optional<CBORObject> child(CBORObject map, Object key, CBORType type) {
        return Optional.ofNullable(map.get(CBORObject.FromObject(key)))
                .filter(value -> is(value, type));
    }
}
