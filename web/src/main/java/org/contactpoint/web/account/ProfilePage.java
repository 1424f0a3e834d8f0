package org.contactpoint.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contactpoint.people.profile.OwnProfile;
import org.contactpoint.web.frame.Option;
import org.contactpoint.web.frame.Texts;
import org.contactpoint.web.frame.VersionedForm;

/** One's own profile: telephone, hours, absence and who covers. */
@Named
@RequestScoped
public class ProfilePage extends VersionedForm {

  @Inject private OwnProfile profiles;

  private OwnProfile.Profile profile;

  /** Reads the profile, before anything is rendered. */
  public void load() {
    profile = profiles.view();
    show("telephone", profile.telephone());
    show("hours", profile.hours());
    day("from", profile.awayFrom());
    day("until", profile.awayUntil());
    show("cover", profile.cover() == null ? Option.ANY : profile.cover());
    showVersion(profile.version());
  }

  /** Nobody, or a colleague; a page that is posted is read before they are known. */
  public List<Option> getCovers() {
    List<Option> covers = new ArrayList<>();
    covers.add(Option.any(Texts.of("profile.cover.none")));
    if (profile != null) {
      profile.colleagues().forEach(c -> covers.add(option(c)));
    }
    return covers;
  }

  private static Option option(OwnProfile.Colleague c) {
    String label = c.job() == null ? c.name() : c.name() + ", " + c.job();
    return new Option(c.handle(), c.handle(), label, "");
  }

  /** Saves, or says what is wrong. */
  public String save() {
    return attempt(
        () ->
            profiles.keep(
                new OwnProfile.Form(
                    typed("telephone"),
                    typed("hours"),
                    boxes("from"),
                    boxes("until"),
                    chosen("cover"),
                    version(),
                    typed(KEY))),
        "/profile.xhtml?faces-redirect=true&done=PROFILE_KEEP_OWN");
  }

  private void day(String field, LocalDate day) {
    show(field, day == null ? "" : Integer.toString(day.getDayOfMonth()));
    show(field + "-month", day == null ? "" : Integer.toString(day.getMonthValue()));
    show(field + "-year", day == null ? "" : Integer.toString(day.getYear()));
  }
}
