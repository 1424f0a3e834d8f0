package org.contactpoint.architecture.planted.search;

import jakarta.faces.context.FacesContext;

/** Planted: a screen in the product. */
class DrawsScreen {
  FacesContext faces() {
    return FacesContext.getCurrentInstance();
  }
}
