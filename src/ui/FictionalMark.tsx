import type { ReactNode } from 'react';
import { useMessages } from '../view/useMessages';
import { generalWords } from './generalWords';

/** States visibly that the data are fictional. */
export function FictionalMark(): ReactNode {
  const { general } = useMessages(generalWords);
  return (
    <span className="maltrad-badge maltrad-fictional" title={general.fictionalAbout}>
      {general.fictional}
    </span>
  );
}
