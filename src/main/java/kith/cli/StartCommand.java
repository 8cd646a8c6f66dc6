package kith.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.Callable;
import kith.demo.Demo;
import kith.platform.CannotStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "start", mixinStandardHelpOptions = true, description = "Start the server.")
final class StartCommand implements Callable<Integer> {

    @Option(
            names = "--port",
            description = "The port to listen on (default: ${DEFAULT-VALUE}).",
            defaultValue = "${env:KITH_PORT:-8080}")
    private int port;

    @Option(
            names = "--demo",
            description = "Fill an empty house with one member and an invented book, to look around in.")
    private boolean demo;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private DataOption installation;

    @Override
    public Integer call() throws IOException {
        refuseTakenPort();
        var running = Program.serve(installation.folder(), port);
        if (demo) {
            System.out.println(invite(running.getBean(Demo.class)));
        }
        System.out.println("Kith is at " + running.getEnvironment().getProperty("kith.url"));
        return Commands.STAYS_UP;
    }

    private static String invite(Demo demo) {
        return demo.open()
                .map(member -> "Sign in as " + member.email() + " with the password " + Demo.PASSWORD + ".")
                .orElse("This house has members already, so no demo was made. Choose an empty folder with --data.");
    }

    private void refuseTakenPort() throws IOException {
        var address = System.getenv().getOrDefault("KITH_LISTEN", "127.0.0.1");
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (BindException e) {
            throw new CannotStart(taken(port), e);
        }
    }

    static String taken(int port) {
        return "Port " + port + " is taken by another program. Choose another with --port.";
    }
}
