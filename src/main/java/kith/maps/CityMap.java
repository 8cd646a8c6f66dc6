package kith.maps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kith.maps.Gazetteer.Spot;
import kith.people.Cities.City;

/**
 * Cities as a picture: the part of the globe in which they lie, its towns as fine dots, so that one knows the land, and a disc
 * for each city, the larger the more people live there. Degrees are even, the width of one as in the middle of the picture.
 */
record CityMap(String width, String height, String land, List<Disc> discs) {

    private static final double WIDTH = 720;
    private static final double TALLEST = 560;
    private static final double SMALLEST = 10;
    private static final int TOWNS = 3000;
    private static final int LABELS = 14;

    /** @param label empty where there is no room for it */
    record Disc(String x, String y, String radius, String label, String labelY, String href, String title) {}

    private record Frame(double west, double north, double scaleX, double scaleY) {

        double x(Spot spot) {
            return (spot.longitude() - west) * scaleX;
        }

        double y(Spot spot) {
            return (north - spot.latitude()) * scaleY;
        }
    }

    static CityMap of(Map<City, Spot> cities, List<Spot> towns) {
        var latitudes = cities.values().stream().mapToDouble(Spot::latitude).summaryStatistics();
        var longitudes = cities.values().stream().mapToDouble(Spot::longitude).summaryStatistics();
        double middle = (latitudes.getMin() + latitudes.getMax()) / 2;
        double narrowing = Math.max(0.3, Math.cos(Math.toRadians(middle)));
        double tall = Math.max(SMALLEST, (latitudes.getMax() - latitudes.getMin()) * 1.3);
        double wide = Math.max(
                Math.max(SMALLEST, (longitudes.getMax() - longitudes.getMin()) * 1.25), tall / narrowing * 0.9);
        wide = Math.min(360, wide);
        double scaleX = Math.min(WIDTH / wide, TALLEST / (tall / narrowing));
        double scaleY = scaleX / narrowing;
        double shownWide = WIDTH / scaleX;
        var frame = new Frame(
                (longitudes.getMin() + longitudes.getMax()) / 2 - shownWide / 2, middle + tall / 2, scaleX, scaleY);
        double height = tall * scaleY;
        return new CityMap(number(WIDTH), number(height), land(frame, height, towns), discs(frame, cities));
    }

    private static String land(Frame frame, double height, List<Spot> towns) {
        var path = new StringBuilder();
        int drawn = 0;
        for (var town : towns) {
            double x = frame.x(town);
            double y = frame.y(town);
            if (x >= 0 && x <= WIDTH && y >= 0 && y <= height && drawn++ < TOWNS) {
                path.append('M').append(number(x)).append(' ').append(number(y)).append("h0");
            }
        }
        return path.toString();
    }

    private static List<Disc> discs(Frame frame, Map<City, Spot> cities) {
        var discs = new ArrayList<Disc>();
        var labels = new ArrayList<double[]>();
        cities.entrySet().stream()
                .sorted(Comparator.<Map.Entry<City, Spot>>comparingInt(
                                it -> it.getKey().people())
                        .reversed()
                        .thenComparing(it -> it.getKey().name()))
                .forEach(it -> {
                    var city = it.getKey();
                    double x = frame.x(it.getValue());
                    double y = frame.y(it.getValue());
                    double radius = Math.min(28, 4 + 2.2 * Math.sqrt(city.people()));
                    double below = y + radius + 13;
                    boolean room = labels.size() < LABELS
                            && x > 30
                            && x < WIDTH - 30
                            && labels.stream()
                                    .noneMatch(other -> Math.abs(other[0] - x) < 90 && Math.abs(other[1] - below) < 16);
                    if (room) {
                        labels.add(new double[] {x, below});
                    }
                    discs.add(new Disc(
                            number(x),
                            number(y),
                            number(radius),
                            room ? cut(city.name()) : "",
                            number(below),
                            MapController.list(city),
                            city.name() + ": " + city.people()));
                });
        return discs;
    }

    private static String cut(String name) {
        return name.length() <= 18 ? name : name.substring(0, name.offsetByCodePoints(0, 16)) + "…";
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
