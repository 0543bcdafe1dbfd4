package se.protokollsok.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Answers requests so broken that they never reach a handler, such as an impossible address. Says
 * nothing of the server's insides.
 */
final class PlainErrors extends ErrorHandler {
  private final Edge edge;

  PlainErrors(Edge edge) {
    this.edge = edge;
  }

  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      String message,
      Throwable cause,
      Callback callback) {
    Problem problem = Problem.of(code);
    String path = Optional.ofNullable(request.getHttpURI().getPath()).orElse("");
    boolean api = edge.isApi(path);
    Headers.ALL.forEach(response.getHeaders()::put);
    response
        .getHeaders()
        .put(HttpHeader.CONTENT_TYPE, api ? Problem.MEDIA_TYPE : "text/html;charset=utf-8");
    String body = api ? problem.json() : edge.page(problem);
    response.write(true, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)), callback);
  }
}
