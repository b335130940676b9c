import { useEffect, useState, type ReactNode } from 'react';
import { useMessages } from '../view/useMessages';
import { loadStateWords } from './loadStateWords';

/** After this long the reader is told that the page is still working, ms. */
const SLOW = 8000;

/** Shown in place of a view that is loading, with a word about what is happening. */
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

/** States that the data shown is being fetched again. */
export function Updating(): ReactNode {
  const { loadState } = useMessages(loadStateWords);
  return (
    <p className="maltrad-load-updating">
      <span>{loadState.updating}</span>
    </p>
  );
}
