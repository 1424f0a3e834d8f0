package org.contactpoint.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.contactpoint.kernel.JdbcRepository;
import org.contactpoint.vault.Tokens;

/** Reads rows of the blind index by token. Writing them is the child room's. */
@ApplicationScoped
class TokenRepository extends JdbcRepository {

  /**
   * The rows of these tokens.
   *
   * @param tokens at most a few hundred
   * @param most how many rows at most: more than that is too broad a question
   */
  List<Tokens.Row> rows(List<Long> tokens, int most) {
    return query(
        "SELECT token, masked FROM token WHERE token IN ("
            + marks(tokens.size())
            + ") LIMIT "
            + most,
        row -> new Tokens.Row(row.getLong(1), row.getBytes(2)),
        tokens.toArray());
  }
}
