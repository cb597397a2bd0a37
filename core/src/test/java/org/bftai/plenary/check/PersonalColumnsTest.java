package org.bftai.plenary.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalColumnsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Name,E-Mail                             | E-Mail",
                "First name,Last name,eMailAddress       | eMailAddress",
                "\"EMAIL\";\"Affiliation\"               | EMAIL",
                "name,Passport No.                       | Passport No.",
                "company,VAT number                      | VAT number",
                "#,title,authors,decision                | decision",
                "paper_id,reviewer,score                 | reviewer",
                "submission,review_text                  | review_text",
                "Attendee,Phone                          | Phone",
                "name,street,zip                         | street",
                // not about people, or about those who want to be found
                "Hotel,Address,Phone,Price               |",
                "name,address,phone,website              |",
                "address,opcode                          |",
                "review,sentiment                        |",
                "x1,x2,decision                          |",
                "paper,title,authors,session             |",
                "name,affiliation,country                |",
                "female,male,mailbox                     |",
                "time,room,talk                          |"
            })
    void tellsTheFirstColumnAboutPeople(String line, String expected) {
        List<String> columns = new FirstLines(List.of(line, "row")).columns();
        assertEquals(
                expected == null ? "" : expected, PersonalColumns.find(columns).orElse(""));
    }
}
