package dev.ssot.source;

import dev.ssot.source.git.History;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;

/**
 * A commit, read from the object database; nothing is checked out.
 *
 * <p>It holds what a checkout of the commit would list, without what the checkout's owner has left
 * untracked. Usable as long as the history is open.
 *
 * @param name the root folder's
 */
public record GitTree(String name, History history, History.Commit at) implements SourceTree {
  @Override
  public Optional<String> commit() {
    return Optional.of(at.id());
  }

  /** A commit is on no branch alone, and who reads it knows the repository. */
  @Override
  public Origin origin() {
    return Origin.UNKNOWN;
  }

  @Override
  public Optional<String> contentId() throws IOException {
    return Optional.of(history.contents(at).orElse(ObjectId.zeroId()).name());
  }

  @Override
  public boolean isDirty(Selection selection, Contents contents) {
    return false;
  }

  @Override
  public Optional<byte[]> content(String path) throws IOException {
    return GitListings.content(history, at, path);
  }

  @Override
  public Listing list(Selection selection) throws IOException {
    return list(selection, Sizes.UNKNOWN);
  }

  @Override
  public Listing list(Selection selection, Sizes sizes) throws IOException {
    return new GitListings(history, selection, sizes).of(at).listing();
  }
}
