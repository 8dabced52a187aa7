import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks the service in this container whether it is ready: the base image has neither curl nor wget. */
final class ReadinessProbe {

    private static final int PATIENCE_MS = 2_000;

    private ReadinessProbe() {}

    /** @param arguments the port of the management interface */
    public static void main(String[] arguments) {
        System.exit(isReady(Integer.parseInt(arguments[0])) ? 0 : 1);
    }

    private static boolean isReady(int port) {
        try {
            var address = URI.create("http://127.0.0.1:" + port + "/q/health/ready").toURL();
            var request = (HttpURLConnection) address.openConnection();
            request.setConnectTimeout(PATIENCE_MS);
            request.setReadTimeout(PATIENCE_MS);
            return request.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
