package org.contactpoint.kernel;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The pool of connections, looked up once, by the first repository that the application's own start
 * asks. Looked up by each repository when it is first needed, it would not be found where that is a
 * thread of the server, as in a health check before the first user: the application would be down
 * until somebody used it.
 */
@ApplicationScoped
public class PoolRepository {

  @Resource(lookup = "java:app/jdbc/contactpoint")
  private DataSource pool;

  /** A connection within the caller's transaction, to be closed. */
  Connection connection() throws SQLException {
    return pool.getConnection();
  }
}
