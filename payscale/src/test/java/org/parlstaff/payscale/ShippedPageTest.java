package org.parlstaff.payscale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.parlstaff.payscale.award.WageFloors;

class ShippedPageTest {

    private static final Path PAGE = Path.of("SHIPPED.md");

    @Test
    void the_page_says_what_the_schemes_and_the_wage_floors_hold() throws IOException {
        String page = ShippedPage.of(PaySchemes.shipped().all(), WageFloors.shipped());
        if (Boolean.getBoolean("shipped.page.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as(
                        "%s is not what the schemes and the wage floors hold; write it again with: %s",
                        PAGE, ShippedPage.COMMAND)
                .exists()
                .hasContent(page);
    }

    @Test
    void the_page_says_what_runs_out_and_what_was_published_nobody_knows_when() {
        assertThat(ShippedPage.of(PaySchemes.shipped().all(), WageFloors.shipped())
                        .lines())
                .containsSubsequence(
                        "## What runs out, and when",
                        "| 2021-03-31 | pay of `northern-ireland` |",
                        "| 2026-03-31 | pay of `mp-representative` in `ipsa` |",
                        "| 2026-06-30 | pay of `scotland` |",
                        "| 2026-09-30 | wage floor `real-living-wage`; wage floor `real-living-wage-london` |",
                        "| 2027-03-31 | pay of `ipsa`; pay of `senedd`; wage floor `national-living-wage`; "
                                + "wage floor `national-minimum-wage` |",
                        "## Tables without a day of publication",
                        "| `scotland` | 2026-06-01 to 2026-06-30 |",
                        "| `northern-ireland` | 2016-06-01 to 2020-03-31 |");
    }

    @Test
    void the_page_names_what_is_not_known_and_how_sure_each_figure_is() {
        assertThat(ShippedPage.of(PaySchemes.shipped().all(), WageFloors.shipped())
                        .lines())
                .contains(
                        "| `band-3` | points: 26,345.00; not known; 33,873.00 |",
                        "- `band-3`: the sources give points 1 and 3 only.",
                        "| `band-2` | not known |",
                        "| `grade-1` | 23,490.00 to 24,960.00 |",
                        "| `caseworker` | indicative: 29,335.00 to 36,012.00 |",
                        "| `executive-1` | 26,989.00 to 44,749.00 | observed: 26,039.00 to 40,533.00 |",
                        "| `employed-intern` | minimum not known, maximum 25,643.00 |",
                        "| `mp-representative` | 70,912.00 exactly | 70,912.00 exactly |",
                        "| `former-band-3` | points: 18,619.00; perhaps others |",
                        "Bands that do not exist: `executive-3`; `research-1`.",
                        "### `national-living-wage`, statutory",
                        "| all | 10.90 | 2022-09-22 | 2022-09-22 to 2023-10-23 | 2023-05-14 to 2024-04-30 | secondary "
                                + "| [MoneySavingExpert: the living wage of September 2022]"
                                + "(<https://www.moneysavingexpert.com/news/2022/09/living-wage-in-london-to-increase-from-p10-90-to-p11-95---here-s/>) "
                                + "| To be paid by 14 May 2023. |");
    }
}
