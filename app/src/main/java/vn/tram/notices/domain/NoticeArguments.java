package vn.tram.notices.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;

/** Arguments as they are stored: a JSON object of texts. */
final class NoticeArguments {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private NoticeArguments() {}

    static String write(Map<String, String> arguments) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(arguments));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, String> read(String stored) {
        try {
            return JSON.readValue(stored, TEXTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("arguments that were not written here");
        }
    }
}
