package kith.bench;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import kith.bench.Soul.Folk;
import kith.bench.Soul.Named;
import kith.bench.Soul.Reach;

/** Invents people whose names are as common and as rare as names are: a few that many bear, and a long tail. */
final class Souls {

    /** given/daily/abroad; the commonest first. A good sixth of the pet names are in no table of Kith's. */
    private static final String GERMAN = """
            Michael/Michi Thomas/Tom Andreas/Andi Stefan/Steffen/Stephan Anna/Anni Maria/Mia Julia/Jule Christian/Chris
            Sabine/Bine Susanne/Susi Katharina/Kathi/Catharina Jürgen/Jürgen/Juergen Günther/Günni/Guenther Jörg/Jörg/Joerg
            Björn/Björn/Bjoern Søren/Søren/Soren Wolfgang/Wolfi Matthias/Matze/Mathias Maximilian/Max Johannes/Hannes
            Franziska/Franzi Elisabeth/Lisa/Elizabeth Stefanie/Steffi/Stephanie Claudia/Claudi Monika/Moni Petra Heike
            Ulrike/Uli Ulrich/Uli Manfred/Manni Bernhard/Bernd Hannelore/Hanne Käthe/Käthe/Kaethe Jens Lars Kai/Kai/Kay
            Philipp/Phil/Philip Sebastian/Basti Florian/Flo Jan Jana Tobias/Tobi Markus/Markus/Marcus Friedrich/Fritz
            Gabriele/Gabi Renate/Reni Anke Silke Birgit/Biggi Kerstin/Kerstin/Kirstin Lukas/Luki/Lucas Niklas/Nik/Niclas""";

    private static final String ENGLISH = """
            James/Jim John/Jack Robert/Bob William/Bill Mary/Molly Patricia/Pat Jennifer/Jen Linda/Lin Elizabeth/Liz
            David/Dave Richard/Dick Joseph/Joe Thomas/Tom Charles/Chuck Margaret/Peggy Susan/Sue Christopher/Chris
            Daniel/Dan Matthew/Matt Anthony/Tony Mark Steven/Steve/Stephen Andrew/Drew Kenneth/Ken Katherine/Kate/Catherine
            Rebecca/Becky Samantha/Sam Edward/Ted Timothy/Tim Jeffrey/Jeff/Geoffrey Gregory/Greg Benjamin/Ben
            Nicholas/Nick/Nicolas Alexander/Alex Victoria/Vicky Theodore/Teddy Penelope/Nell Sarah/Sadie/Sara Grace Ada Alan
            Emma Emily/Em Olivia/Liv Jessica/Jess Zachary/Zach Brian/Brian/Bryan Philip/Phil/Phillip""";
    private static final String RUSSIAN = """
            Alexander/Sasha/Александр Dmitri/Dima/Дмитрий Sergei/Seryozha/Сергей Andrei/Andrej/Андрей Alexei/Lyosha/Алексей
            Maxim/Max/Максим Yevgeny/Zhenya/Евгений Ivan/Vanya/Иван Mikhail/Misha/Михаил Yulia/Yulya/Юлия Olga/Olya/Ольга
            Tatiana/Tanya/Татьяна Natalia/Natasha/Наталья Irina/Ira/Ирина Svetlana/Sveta/Светлана Yekaterina/Katya/Екатерина
            Anastasia/Nastya/Анастасия Vladimir/Volodya/Владимир Nikolai/Kolya/Николай Yuri/Yura/Юрий""";
    private static final String SOUTHERN = """
            Francesco/Checco Giuseppe/Beppe Antonio/Toni Marco Giulia/Giuli Giovanna/Gigi Francesca/Franca Alessandro/Ale
            José/Pepe/Jose Manuel/Manolo Francisco/Paco Ignacio/Nacho Lucía/Luci/Lucia Sofía/Sofi/Sofia Javier/Javi
            Guillermo/Memo Élodie/Élodie/Elodie François/François/Francois Jérôme/Jérôme/Jerome André/André/Andre Zoé/Zoé/Zoe
            João/João/Joao Inês/Inês/Ines Fatma Mehmet/Memo Ayşe/Ayşe/Ayse Çağla/Çağla/Cagla""";
    private static final String[] FAMILIES = {
        "Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf"
                + " Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Krause Meier"
                + " Lehmann Schmid Schulze Maier Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Jansen Böhm",
        "Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Moore Martin Thompson White Clark Lewis"
                + " Walker Hall Young King Wright Hill Scott Green Baker Nelson Carter Mitchell Roberts Turner Phillips Evans",
        "Ivanov Smirnov Kuznetsov Popov Vasiliev Petrov Sokolov Mikhailov Fedorov Morozov Volkov Alekseev Lebedev Semenov",
        "Rossi Russo Ferrari Esposito Bianchi Romano García Fernández González Rodríguez López Martínez Sánchez Pérez"
                + " Dubois Moreau Lefèvre Silva Santos Pereira Yılmaz Kaya Demir"
    };
    private static final String[] HEADS = {
        "Stein Berg Wald Acker Linden Rosen Hager Küb Grün Eich Birn Kessel Dorn Hasel Vogel Winkel Brunn Schön Nieder Ober",
        "Ash Black Whit Brad Cart Dun Ells Fair Green Hart Kings Lang Mar North Old Pem Red Stan Thorn Wood",
        "Bara Gor Kali Lev Mar Nov Or Pav Rom Sav Tara Um Vor Zai Bog Cher Dol Kor Shev Yak",
        "Al Bel Cam Dor Est Fal Gal Lom Man Nav Oli Pas Qui Riv Sal Tor Val Zam Mont Cas"
    };
    private static final String[] TAILS = {
        "mann hofer berger er bach feld thal inger meier müller stein wald kamp horst wig",
        "ley ford ton worth well man wick by combe shaw field ham croft den sby",
        "nov shin sky enko chuk ev in tsev lov rin dov kov banov zin nin",
        "ini etti aro oni ares eiro ado anza ucci ardi illo ard eau ierre ander"
    };
    private static final String[] CITIES =
            "Berlin Hamburg München Köln Wien Zürich Leipzig Dresden London Boston Austin Leeds Roma Madrid Lyon Lisboa Kyiv Riga Graz Bern"
                    .split(" ");

    private final RandomGenerator luck;
    private final List<List<Named>> givens = new ArrayList<>();
    private final Set<String> workMails = new HashSet<>();
    private int numbers = 1_000_000;

    Souls(RandomGenerator luck) {
        this.luck = luck;
        var folks = List.of(GERMAN, ENGLISH, RUSSIAN, SOUTHERN);
        for (int i = 0; i < folks.size(); i++) {
            var folk = Folk.values()[i];
            givens.add(Arrays.stream(folks.get(i).split("\\s+"))
                    .map(it -> named(it, folk))
                    .toList());
        }
    }

    private static Named named(String line, Folk folk) {
        var parts = line.split("/");
        return new Named(
                parts[0], parts.length > 1 ? parts[1] : parts[0], parts.length > 2 ? parts[2] : parts[0], folk);
    }

    Soul next() {
        double which = luck.nextDouble();
        var folk = Folk.values()[which < .45 ? 0 : which < .75 ? 1 : which < .87 ? 2 : 3];
        return someone(given(folk), family(folk));
    }

    /** Somebody else of this name; all else is their own. */
    Soul someone(Named named, String family) {
        var middle = luck.nextDouble() < .2 ? given(named.folk()).given() : "";
        var firm = firm();
        var born = LocalDate.of(1945, 1, 1).plusDays(luck.nextInt(58 * 365));
        var bare = new Soul(named, middle, family, new Reach("", "", "", "", ""), firm, city(), born);
        return bare.reachedBy(reach(bare));
    }

    Reach reach(Soul of) {
        int number = ++numbers;
        boolean abroad = of.named().folk() == Folk.ENGLISH;
        return new Reach(
                mail(of, number),
                workMail(of, of.firm()),
                abroad ? "+44740%07d".formatted(number % 10_000_000) : "+49151%08d".formatted(20_000_000 + number),
                abroad
                        ? "+44207%07d".formatted(3_000_000 + number % 4_000_000)
                        : "+4930%07d".formatted(5_000_000 + number % 4_000_000),
                "https://www.linkedin.com/in/" + latin(of.named().given()) + "-" + latin(of.family()) + "-"
                        + Integer.toString(number, 36));
    }

    private String mail(Soul of, int number) {
        var given = latin(of.named().given());
        var family = latin(of.family());
        var local = switch (luck.nextInt(5)) {
            case 0 -> given + "." + family + number % 1000;
            case 1 -> given.charAt(0) + family + of.born().getYear() % 100 + number % 10;
            case 2 -> latin(of.named().daily()) + number % 100_000;
            case 3 -> "sunny.side." + Integer.toString(number, 36);
            default -> family + "." + given + number % 100;
        };
        return local + "@" + pick("gmail.com gmx.de web.de yahoo.com outlook.com icloud.com posteo.de".split(" "));
    }

    /** A firm gives no two people one mailbox. */
    String workMail(Soul of, String firm) {
        var given = latin(of.named().given());
        var family = latin(of.family());
        var local = luck.nextBoolean() ? given + "." + family : given.charAt(0) + "." + family;
        var domain = "@" + latin(firm) + ".com";
        int second = 1;
        while (!workMails.add(local + (second == 1 ? "" : second) + domain)) {
            second++;
        }
        return local + (second == 1 ? "" : second) + domain;
    }

    Named given(Folk folk) {
        var all = givens.get(folk.ordinal());
        return all.get((int) (all.size() * Math.pow(luck.nextDouble(), 1.6)));
    }

    String family(Folk folk) {
        if (luck.nextDouble() < .35) {
            var common = FAMILIES[folk.ordinal()].split(" ");
            return common[(int) (common.length * Math.pow(luck.nextDouble(), 1.8))];
        }
        var family = pick(HEADS[folk.ordinal()].split(" ")) + pick(TAILS[folk.ordinal()].split(" "));
        return luck.nextDouble() < .3
                ? pick(HEADS[folk.ordinal()].split(" ")) + family.toLowerCase(Locale.ROOT)
                : family;
    }

    String firm() {
        int which = (int) (900 * Math.pow(luck.nextDouble(), 2.2));
        return pickAt("Acme Nord Helix Orbit Quant Terra Vela Kern Lumen Atlas", which % 10)
                + pickAt(" Werke, Labs, Systems, Bank, Media, Bau, Energy, Health, Foods, Logistics", which / 10 % 10)
                + (which < 100 ? "" : " " + which / 100);
    }

    String city() {
        return CITIES[(int) (CITIES.length * Math.pow(luck.nextDouble(), 1.7))];
    }

    private static String pickAt(String of, int at) {
        return of.split(of.contains(",") ? "," : " ")[at];
    }

    private String pick(String[] of) {
        return of[luck.nextInt(of.length)];
    }

    static String latin(String name) {
        var spelt = name.toLowerCase(Locale.ROOT)
                .replace("ü", "ue")
                .replace("ö", "oe")
                .replace("ä", "ae")
                .replace("ø", "o")
                .replace("ß", "ss")
                .replace("ı", "i");
        return Normalizer.normalize(spelt, Normalizer.Form.NFKD).replaceAll("[^a-z0-9]", "");
    }
}
