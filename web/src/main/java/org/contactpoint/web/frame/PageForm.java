package org.contactpoint.web.frame;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.view.ViewMetadata;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A form that posts to the address of its page with the page's own parameters, so that a page shown
 * again after a refusal still has the address that can be reloaded and bookmarked. The fields keep
 * their own ids. View state guards against forged posts.
 */
@FacesComponent(PageForm.TYPE)
public class PageForm extends UIForm {

  /** The component type, named in the tag library. */
  public static final String TYPE = "org.contactpoint.form";

  /** Makes a form whose fields keep their own ids. */
  public PageForm() {
    setRendererType(null);
    setPrependId(false);
  }

  @Override
  public void decode(FacesContext context) {
    setSubmitted(
        context.getExternalContext().getRequestParameterMap().containsKey(getClientId(context)));
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    pushComponentToEL(context, this);
    ResponseWriter writer = context.getResponseWriter();
    writer.startElement("form", this);
    writer.writeAttribute("id", getClientId(context), "id");
    writer.writeAttribute("method", "post", null);
    writer.writeAttribute("action", address(context), null);
    writer.writeAttribute("accept-charset", "UTF-8", null);
    writer.writeAttribute("autocomplete", "off", null);
    // Our own sentences at our own fields instead of the browser's bubbles.
    writer.writeAttribute("novalidate", "novalidate", null);
    writer.startElement("input", this);
    writer.writeAttribute("type", "hidden", null);
    writer.writeAttribute("name", getClientId(context), null);
    writer.writeAttribute("value", "sent", null);
    writer.endElement("input");
  }

  @Override
  public void encodeEnd(FacesContext context) throws IOException {
    context.getApplication().getViewHandler().writeState(context);
    context.getResponseWriter().endElement("form");
    popComponentFromEL(context);
  }

  private static String address(FacesContext context) {
    Map<String, String> sent = context.getExternalContext().getRequestParameterMap();
    String query =
        ViewMetadata.getViewParameters(context.getViewRoot()).stream()
            .map(UIViewParameter::getName)
            .filter(sent::containsKey)
            .map(name -> name + "=" + URLEncoder.encode(sent.get(name), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    String page =
        context
            .getApplication()
            .getViewHandler()
            .getActionURL(context, context.getViewRoot().getViewId());
    return context
        .getExternalContext()
        .encodeActionURL(query.isEmpty() ? page : page + "?" + query);
  }
}
