/** A message between the windows of one talk, with its sender and its number there. */
interface Envelope<Message> {
  readonly name: string;
  readonly from: string;
  readonly number: number;
  readonly message: Message;
}

export interface LinkOptions<Message> {
  /** Windows with the same name hear each other. */
  readonly name: string;
  readonly receive: (message: Message) => void;
}

/**
 * Ties the windows of one talk together: by `BroadcastChannel`, and by `postMessage` to the window that opened this one
 * and those it opened, because files opened from a stick may not hear each other's channel. What comes both ways, or late,
 * is taken once.
 */
export class Link<Message> {
  private readonly options: LinkOptions<Message>;
  private readonly id = crypto.getRandomValues(new Uint32Array(2)).join('-');
  private readonly heard = new Map<string, number>();
  private readonly partners = new Set<Window>();
  private channel: BroadcastChannel | undefined;
  private sent = 0;

  constructor(options: LinkOptions<Message>) {
    this.options = options;
    if ('BroadcastChannel' in globalThis) {
      this.channel = new BroadcastChannel(options.name);
      this.channel.addEventListener('message', (event) => this.take(event.data));
    }
    if (window.opener) this.partners.add(window.opener as Window);
    addEventListener('message', this.posted);
  }

  /** Another window of the talk that this one opened. */
  join(partner: Window): void {
    this.partners.add(partner);
  }

  send(message: Message): void {
    const envelope: Envelope<Message> = {
      name: this.options.name,
      from: this.id,
      number: ++this.sent,
      message,
    };
    this.channel?.postMessage(envelope);
    // A file has no origin that another could be held to.
    const target = location.protocol === 'file:' ? '*' : location.origin;
    for (const partner of this.partners) {
      if (partner.closed) this.partners.delete(partner);
      else partner.postMessage(envelope, target);
    }
  }

  close(): void {
    this.channel?.close();
    removeEventListener('message', this.posted);
  }

  private readonly posted = (event: MessageEvent): void => {
    const source = event.source as Window | null;
    const { name } = (event.data ?? {}) as Partial<Envelope<Message>>;
    if (!source || source === window || name !== this.options.name) return;
    // A window loaded again has forgotten whom it opened, and learns of it from the first message.
    if (location.protocol === 'file:' || event.origin === location.origin) this.partners.add(source);
    if (this.partners.has(source)) this.take(event.data);
  };

  private take(data: unknown): void {
    const { name, from, number, message } = (data ?? {}) as Partial<Envelope<Message>>;
    if (name !== this.options.name || from === undefined || number === undefined || message === undefined)
      return;
    if (from === this.id || number <= (this.heard.get(from) ?? 0)) return;
    this.heard.set(from, number);
    this.options.receive(message);
  }
}
