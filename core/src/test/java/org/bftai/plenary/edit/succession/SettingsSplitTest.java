package org.bftai.plenary.edit.succession;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsSplitTest {
    @Test
    void keysGoWhereTheyHoldWithTheirComments() {
        SettingsSplit split = SettingsSplit.of(Optional.of("""
                # yaml-language-server: $schema=.schema/site.schema.json
                # Settings.

                title: Looms   # short
                # Where it lives.
                url: https://loom.example/

                theme:
                  name: folio
                  # Blue.
                  accent: "#00f"

                # Loud.
                checks:
                  page-orphan: off
                navigation:
                  main: []

                strict: no
                """), 2025).orElseThrow();
        assertEquals("""
                # yaml-language-server: $schema=.schema/site.schema.json
                # Settings.

                current: 2025    # the edition that the home page shows
                # Where it lives.
                url: https://loom.example/

                # Loud.
                checks:
                  page-orphan: off

                strict: no
                """, split.series());
        assertEquals("""
                # yaml-language-server: $schema=../../.schema/site.schema.json
                title: Looms   # short

                theme:
                  name: folio
                  # Blue.
                  accent: "#00f"
                navigation:
                  main: []
                """, split.edition().orElseThrow());
    }

    /** As {@code init} writes them, to be filled in. */
    @Test
    void commentsThatHoldAKeyGoWhereTheKeyWould() {
        SettingsSplit split = SettingsSplit.of(Optional.of("""
                # Settings.
                description: "{{ event.name }}"
                # url: https://workshop.example/      # where the site lives
                # repository:
                #   url: https://github.com/OWNER/workshop
                # navigation:
                #   main:
                #     - title: Call
                #       url: /cfp/
                theme: folio

                checks:
                  address-unknown: off    # take this out when you write a url
                footer:
                  text: Looms
                # Loud again:
                # strict: yes
                """), 2025).orElseThrow();
        assertEquals("""
                # Settings.
                current: 2025    # the edition that the home page shows
                # url: https://workshop.example/      # where the site lives
                # repository:
                #   url: https://github.com/OWNER/workshop

                checks:
                  address-unknown: off    # take this out when you write a url
                # strict: yes
                """, split.series());
        assertEquals("""
                description: "{{ event.name }}"
                # navigation:
                #   main:
                #     - title: Call
                #       url: /cfp/
                theme: folio
                footer:
                  text: Looms
                # Loud again:
                """, split.edition().orElseThrow());
    }

    @Test
    void aFolderWithoutSettingsStaysLenient() {
        SettingsSplit split = SettingsSplit.of(Optional.empty(), 2025).orElseThrow();
        assertEquals("""
                # The settings of the whole series; those of an edition are in its folder.
                current: 2025    # the edition that the home page shows

                # This folder had no site.yml, so that what is wrong with its pages was a warning. Take this line out once there
                # is none, and a page with a broken link or an old date is not published any more.
                strict: false
                """, split.series());
        assertEquals(Optional.empty(), split.edition());
    }

    @Test
    void keysThatShareALineCannotBeTakenApart() {
        assertEquals(Optional.empty(), SettingsSplit.of(Optional.of("{title: Looms, strict: no}\n"), 2025));
    }
}
