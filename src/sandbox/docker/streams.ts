/** Connections led over a line of JSON messages: a program inside a container connects to the one end, the other connects outside. */
import { connect, type Socket } from 'node:net';

/** Of one connection: that it begins and where it leads to, bytes of it, that one side is done, that it is over. */
export interface StreamNews {
  readonly stream: number;
  readonly to?: number;
  readonly base64?: string;
  readonly done?: true;
  readonly over?: true;
}

export class Streams {
  readonly #say: (news: StreamNews) => void;
  readonly #sockets = new Map<number, Socket>();
  #opened = 0;

  constructor(say: (news: StreamNews) => void) {
    this.#say = say;
  }

  /** Leads a connection (with `allowHalfOpen`) to the address of this number at the other end. */
  lead(socket: Socket, to: number): void {
    const stream = ++this.#opened;
    this.#say({ stream, to });
    this.#join(stream, socket);
  }

  /** `paths` are the sockets that connections may lead to, by number. */
  hear({ stream, to, base64, done, over }: StreamNews, paths: readonly string[]): void {
    const path = to === undefined ? undefined : paths[to];
    if (path !== undefined) this.#join(stream, connect({ path, allowHalfOpen: true }));
    const socket = this.#sockets.get(stream);
    if (base64 !== undefined) socket?.write(Buffer.from(base64, 'base64'));
    if (done) socket?.end();
    if (over) socket?.destroy();
  }

  #join(stream: number, socket: Socket): void {
    this.#sockets.set(stream, socket);
    socket.on('data', (bytes) => this.#say({ stream, base64: bytes.toString('base64') }));
    socket.once('end', () => this.#say({ stream, done: true }));
    socket.once('error', () => {}); // told by its close
    socket.once('close', () => {
      this.#sockets.delete(stream);
      this.#say({ stream, over: true });
    });
  }
}
