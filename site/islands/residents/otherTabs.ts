const CHANNEL = 'moje-miasto:log-out';

/** Tells the other tabs of this browser that the log-in has ended. */
export const announceLogOut = (): void => {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('ended');
  channel.close();
};

/** Calls back when another tab logs out; gives back how to stop listening. */
export const onLogOutElsewhere = (heard: () => void): (() => void) => {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = heard;
  return () => {
    channel.close();
  };
};
