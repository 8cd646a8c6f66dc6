package kith.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import kith.drafts.ContactPoint;
import kith.drafts.Home;
import kith.drafts.Met;
import kith.drafts.PartialDate;
import kith.drafts.PersonDraft;
import kith.drafts.PersonName;
import kith.drafts.Work;

/** Very many invented people, with about as many different names as a real crowd has. */
final class Crowd {

    private static final List<String> GIVEN = words("""
            Ada Aino Akosua Alasdair Álvaro Anders Andriy Angus Annika Aoife Arjun Astrid Bastien Beatriz Bethan Bianca
            Bohdan Bram Caio Callum Camila Chiara Chidi Cian Claire Daichi Daniel Daryna Davide Defne Declan Dolores Ebba
            Eero Eirik Eleni Elif Élodie Emeka Emiliano Emre Étienne Facundo Femke Fergal Folake Freya Gareth Giulia Grant
            Greta Gonzalo Håkon Hamish Hannah Harriet Haruka Héctor Helmi Henning Hugo Hyun Ignacio Iker Imogen Inês Ingrid
            Iryna Isla Itzel Jacinta Jakub Joana Jonas Jordi Joost Juhani Julien June Kamau Karim Kavitha Keisha Kenji Kinga
            Kofi Kwame Larissa Leila Leonor Linh Linnea Lotte Lucía Lukas Maja Malena Marcus Mareike Marta Mathilde Matteo
            Matthias Maya Meera Michiko Mikko Minh Murilo Nadia Nell Nerea Ngozi Niamh Nikos Nils Noor Nour Nuno Oksana Orla
            Oskar Otieno Owen Paloma Paweł Petros Pilar Priya Quang Rafael Rémi Rhys Rohan Ruairi Rubén Ruth Sakura Salma
            Sander Sanne Sarai Sindre Silas Solène Solveig Sorcha Stavros Suresh Svenja Takumi Tamsin Taras Tarek Temi Theo
            Thibault Tiago Tomasz Torben Tunde Tuva Ulrike Valeria Viktor Vikram Wanjiru Wendell Wojciech Wouter Ximena Yaw
            Youssef Yuki Zeynep Zofia Zoë""");
    private static final List<String> STEMS = words("""
            Ash Berg Brand Cald Dahl Eller Fair Fin Gold Grim Hal Hart Hoff Holm Iver Jar Kal Kern Kerr Lang Lind Lor Mark
            Marl Mel Mor Nord Nor Oak Ol Pal Pen Per Ras Ridd Rosen Sand Sel Sol Stein Strand Sund Thorn Tor Ul Val Var Vest
            Wal Whit Wil Win Yar Zel""");
    private static final List<String> ENDINGS = words("""
            ford mann ström ini escu wicz son ley berg dal é-Laurent ham ton worth sen gaard ard elli ano ez enko uk adze
            opoulos bauer stad hurst""");
    private static final List<String> FIRMS = words(
            "Harbour Northwind Meridian Larkspur Kestrel Tidewater Halcyon Foxglove Bramble Ridgeline Oakfield Sunward");
    private static final List<String> KINDS =
            List.of("Works", "& Partners", "Health", "Studio", "Books", "Robotics", "Rail");
    private static final List<String> TITLES = List.of(
            "Engineer",
            "Architect",
            "Nurse",
            "Teacher",
            "Editor",
            "Buyer",
            "Head of Support",
            "Analyst",
            "Carpenter",
            "Translator");
    private static final List<String> TOWNS = words(
            "Bristol Galway Leipzig Lyon Valencia Bologna Porto Utrecht Gothenburg Bergen Kraków Brno Pune Kyoto");
    private static final List<String> CIRCLES = List.of("Friends", "Family", "Climbing", "Choir", "Hill Street School");
    private static final List<String> INTERESTS =
            words("bouldering hiking baking jazz chess sailing pottery astronomy gardening cycling poetry running");

    private final SplittableRandom random;

    private Crowd(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** People as a member writes them down in the course of years. */
    static List<PersonDraft> people(int count, long seed) {
        var crowd = new Crowd(seed);
        return IntStream.range(0, count).mapToObj(crowd::person).toList();
    }

    /** People of whom there is a name, a firm and an address. */
    static List<PersonDraft> known(int count, long seed) {
        return people(count, seed).stream()
                .map(it -> new PersonDraft(
                        it.name(),
                        List.of(new Work(it.works().getFirst().organisation(), "")),
                        it.contacts().subList(0, 1),
                        it.birthday(),
                        Home.UNKNOWN,
                        Met.UNKNOWN,
                        List.of(),
                        List.of(),
                        "",
                        Optional.empty(),
                        it.uid(),
                        List.of()))
                .toList();
    }

    /** A name of thousands. */
    static String rare(SplittableRandom random) {
        return STEMS.get(random.nextInt(STEMS.size()))
                + STEMS.get(random.nextInt(STEMS.size())).toLowerCase(Locale.ROOT)
                + ENDINGS.get(random.nextInt(ENDINGS.size()));
    }

    private PersonDraft person(int number) {
        var given = of(GIVEN);
        var family = of(STEMS) + of(ENDINGS);
        var firm = of(FIRMS) + " " + of(KINDS);
        var name = new PersonName(given + " " + family, given, "", family, "", "", "");
        return new PersonDraft(
                name,
                List.of(new Work(firm, of(TITLES))),
                List.of(
                        ContactPoint.email("p%05d@example.org".formatted(number)),
                        ContactPoint.phone("+49 170 555 %05d".formatted(number))),
                Optional.of(PartialDate.of(LocalDate.of(1950, 1, 1).plusDays(random.nextInt(18_000)))),
                new Home(of(TOWNS), "", Optional.of(ZoneId.of("Europe/Berlin"))),
                new Met(
                        Met.How.WORKPLACE,
                        firm,
                        Optional.of(LocalDate.of(2010, 1, 1).plusDays(random.nextInt(5000)))),
                random.nextInt(3) == 0 ? List.of(of(CIRCLES)) : List.of(),
                random.nextInt(2) == 0 ? List.of(of(INTERESTS)) : List.of(),
                "Met through work; likes " + of(INTERESTS) + ", dislikes the telephone. Number " + number + ".",
                Optional.empty(),
                Optional.of("urn:kith-bench:" + number),
                List.of());
    }

    private String of(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
