package kith.chats.transcript;

/** The chat programs whose exports Kith reads. */
public enum Messenger {
    WHATSAPP("WhatsApp"),
    TELEGRAM("Telegram"),
    SIGNAL("Signal");

    private final String label;

    Messenger(String label) {
        this.label = label;
    }

    /** As people call it. */
    public String label() {
        return label;
    }
}
