import {
  Agent,
  request as httpRequest,
  type ClientRequest,
  type IncomingMessage,
  type RequestOptions,
} from 'node:http';

const keptConnections = new Agent({ keepAlive: true, maxSockets: 256 });

/** Who hears what the cms says, or that it says nothing. */
export interface Listeners {
  onAnswer: (incoming: IncomingMessage) => void;
  onError: (error: NodeJS.ErrnoException) => void;
}

/**
 * Puts a question that may be put twice to the cms over a kept connection. The cms closes those that rest, and a question
 * may set out just then; it was never read, so it is put once more, on a connection of its own.
 */
export const putQuestion = (
  options: RequestOptions,
  { onAnswer, onError }: Listeners,
  body?: Buffer,
): { destroy: () => void } => {
  let current: ClientRequest;
  let isDropped = false;
  const put = (agent: Agent | false): void => {
    const question = httpRequest({ ...options, agent });
    current = question;
    let isAnswered = false;
    question
      .on('timeout', () => question.destroy(new Error('the cms was silent for too long')))
      .on('response', (incoming) => {
        isAnswered = true;
        onAnswer(incoming);
      })
      .on('error', (error: NodeJS.ErrnoException) => {
        const wasClosing = question.reusedSocket && (error.code === 'ECONNRESET' || error.code === 'EPIPE');
        if (wasClosing && !isAnswered && !isDropped) put(false);
        else onError(error);
      })
      .end(body);
  };
  put(keptConnections);
  return {
    destroy: () => {
      isDropped = true;
      current.destroy();
    },
  };
};
