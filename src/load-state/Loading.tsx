import { useEffect, useState, type ReactNode } from 'react';
import { useMessages } from '../view/useMessages';
import { loadStateWords } from './loadStateWords';

/** After so long the reader is told that it is not the page that has stopped, ms. */
const SLOW = 8000;

/** What stands where a view is to be, with a word of what is going on. */
export function Loading(props: { isOffline: boolean; skeleton: ReactNode }): ReactNode {
  const { isOffline, skeleton } = props;
  const { loadState: load } = useMessages(loadStateWords);
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

/** That what is shown is being fetched anew. */
export function Updating(): ReactNode {
  const { loadState } = useMessages(loadStateWords);
  return (
    <p className="maltrad-load-updating">
      <span>{loadState.updating}</span>
    </p>
  );
}
