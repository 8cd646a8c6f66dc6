package kith.chats.transcript;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A transcript as few bytes, kept between looking at a file and bringing it in: without pictures, and without the file. */
public final class Packed {

    private Packed() {}

    public static byte[] pack(Transcript transcript) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeUTF(transcript.service().name());
            out.writeInt(transcript.voices().size());
            for (var voice : transcript.voices().values()) {
                out.writeUTF(voice.key());
                out.writeUTF(voice.name());
                out.writeUTF(voice.phone());
                out.writeBoolean(voice.owner());
            }
            out.writeInt(transcript.chats().size());
            for (var chat : transcript.chats()) {
                out.writeUTF(chat.id());
                out.writeBoolean(chat.group());
                out.writeInt(chat.messages().size());
                for (var message : chat.messages()) {
                    out.writeUTF(message.voice());
                    out.writeLong(message.at().toEpochMilli());
                    out.writeUTF(message.text());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static Transcript unpack(byte[] bytes) {
        try (var in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
            var service = Messenger.valueOf(in.readUTF());
            var voices = new LinkedHashMap<String, Voice>();
            for (int left = in.readInt(); left > 0; left--) {
                var voice = new Voice(in.readUTF(), in.readUTF(), in.readUTF(), in.readBoolean());
                voices.put(voice.key(), voice);
            }
            var chats = new ArrayList<Chat>();
            for (int left = in.readInt(); left > 0; left--) {
                chats.add(new Chat(in.readUTF(), in.readBoolean(), messages(in)));
            }
            return new Transcript(service, chats, voices);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<Message> messages(DataInputStream in) throws IOException {
        var messages = new ArrayList<Message>();
        for (int left = in.readInt(); left > 0; left--) {
            messages.add(new Message(in.readUTF(), Instant.ofEpochMilli(in.readLong()), in.readUTF()));
        }
        return messages;
    }
}
