package dev.ssot.cache;

import dev.ssot.language.FactsStore;
import dev.ssot.language.Parsed;
import dev.ssot.source.BlobId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What files hold, each as bytes that end in their own checksum. */
final class EntryCodec {
  /** Goes up when the bytes mean something else though the records are the same. */
  private static final int FORMAT = 1;

  private final Codec parsed = new Codecs().of(Parsed.class);
  private final int shape = Checksum.of((FORMAT + parsed.shape()).getBytes(StandardCharsets.UTF_8));

  /** An entry with the id that it is kept under. */
  record Entry(FactsStore.Key key, Parsed parsed) {}

  /** Changes with the records, so that bytes of others are never taken for them. */
  int shape() {
    return shape;
  }

  byte[] encode(FactsStore.Key key, Parsed value, StringTable.Builder strings) {
    Output output = new Output(strings);
    output.writeString(key.language());
    output.writeInt(key.factsVersion());
    output.writeLong(key.size());
    parsed.write(value, output);
    byte[] bytes = output.toByteArray();
    int checksum = Checksum.of(bytes);
    byte[] content = Arrays.copyOf(bytes, bytes.length + Integer.BYTES);
    for (int i = content.length - 1; i >= bytes.length; i--) {
      content[i] = (byte) checksum;
      checksum >>>= Byte.SIZE;
    }
    return content;
  }

  /** Empty where the bytes are no longer what was written. */
  Optional<Entry> decode(BlobId id, byte[] content, StringTable strings) {
    return isIntact(content) ? Optional.of(decodeIntact(id, content, strings)) : Optional.empty();
  }

  /** The same, if it is what is looked for; nothing more than that is decoded. */
  Optional<Parsed> decode(FactsStore.Key wanted, byte[] content, StringTable strings) {
    if (!isIntact(content)) {
      return Optional.empty();
    }
    Input input = new Input(content, strings);
    return key(wanted.id(), input).equals(wanted)
        ? Optional.of((Parsed) parsed.read(input))
        : Optional.empty();
  }

  private Entry decodeIntact(BlobId id, byte[] content, StringTable strings) {
    Input input = new Input(content, strings);
    return new Entry(key(id, input), (Parsed) parsed.read(input));
  }

  private static FactsStore.Key key(BlobId id, Input input) {
    return new FactsStore.Key(input.readString(), input.readInt(), id, input.readLong());
  }

  private static boolean isIntact(byte[] content) {
    int length = content.length - Integer.BYTES;
    int checksum = 0;
    for (int i = length; i < content.length; i++) {
      checksum = checksum << Byte.SIZE | (content[i] & 0xff);
    }
    return checksum == Checksum.of(content, length);
  }
}
