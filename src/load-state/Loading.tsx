import { useEffect, useState, type ReactNode } from 'react';
import type { LoadMessages } from '../messages/loadWords';

/** After so long the reader is told that it is not the page that has stopped, ms. */
const SLOW = 8000;

/** What stands where a view is to be, with a word of what is going on. */
export function Loading(props: {
  isOffline: boolean;
  skeleton: ReactNode;
  messages: LoadMessages;
}): ReactNode {
  const { isOffline, skeleton, messages } = props;
  const { load } = messages;
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="maltrad-loading">
      <output>{isOffline ? load.waiting : isSlow ? load.slow : load.loading}</output>
      {skeleton}
    </div>
  );
}
