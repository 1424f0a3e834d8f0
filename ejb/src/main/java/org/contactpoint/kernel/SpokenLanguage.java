package org.contactpoint.kernel;

/** Languages in which a child may give a name: those most often met, and "another". */
public enum SpokenLanguage {
  ALBANIAN("Albanian"),
  AMHARIC("Amharic"),
  ARABIC("Arabic"),
  BENGALI("Bengali or Sylheti"),
  BRITISH_SIGN("British Sign Language"),
  CANTONESE("Cantonese"),
  DARI("Dari or Farsi"),
  ENGLISH("English"),
  FRENCH("French"),
  GUJARATI("Gujarati"),
  KURDISH("Kurdish"),
  LINGALA("Lingala"),
  LITHUANIAN("Lithuanian"),
  MANDARIN("Mandarin"),
  OROMO("Oromo"),
  PASHTO("Pashto"),
  POLISH("Polish"),
  PORTUGUESE("Portuguese"),
  PUNJABI("Punjabi"),
  ROMANI("Romani"),
  ROMANIAN("Romanian"),
  RUSSIAN("Russian"),
  SOMALI("Somali"),
  SPANISH("Spanish"),
  SWAHILI("Swahili"),
  TAMIL("Tamil"),
  TIGRINYA("Tigrinya"),
  TURKISH("Turkish"),
  UKRAINIAN("Ukrainian"),
  URDU("Urdu"),
  VIETNAMESE("Vietnamese"),
  YORUBA("Yoruba"),
  OTHER("Another language"),
  UNKNOWN("Not known");

  private final String label;

  SpokenLanguage(String label) {
    this.label = label;
  }

  /** As shown. */
  public String label() {
    return label;
  }
}
