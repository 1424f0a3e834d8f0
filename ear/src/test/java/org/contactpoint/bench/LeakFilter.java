package org.contactpoint.bench;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.concurrent.locks.LockSupport;

/** The planted leak: an answer that the benchmark asks to be told apart by time. */
@WebFilter("/signin.xhtml")
public class LeakFilter implements Filter {

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if ("leak".equals(((HttpServletRequest) request).getHeader("X-Bench-Leak"))) {
      LockSupport.parkNanos(EqualAnswers.LEAK * 1_000_000L);
    }
    chain.doFilter(request, response);
  }
}
