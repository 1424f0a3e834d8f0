package org.contactpoint.architecture.planted.search;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Planted: a connection outside a repository. */
class AsksConnection {
  Connection ask(DataSource source) throws SQLException {
    return source.getConnection();
  }
}
