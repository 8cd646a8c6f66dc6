package kith.demo;

import static org.assertj.core.api.Assertions.assertThat;

import kith.cast.Cast;
import kith.cast.KithTest;
import kith.moments.Moments;
import kith.people.People;
import kith.rhythm.Bonds;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class DemoTest {
    @Autowired
    Cast cast;

    @Autowired
    Demo demo;

    @Autowired
    People people;

    @Autowired
    Moments moments;

    @Autowired
    Bonds bonds;

    @Test
    void theFilledBookHasPeopleInTouch() {
        var grace = cast.grace();

        demo.fill(grace);

        var ids = people.ids(grace.id());
        assertThat(ids).hasSize(InventedBook.PEOPLE - 4);
        assertThat(bonds.among(grace.id(), ids)).hasSizeGreaterThan(80);
        assertThat(moments.all(grace.id(), Moments.NEWEST, 3000)).hasSizeGreaterThan(2000);
    }

    @Test
    void aHouseWithMembersIsLeftAlone() {
        cast.ada();

        assertThat(demo.open()).isEmpty();
    }
}
