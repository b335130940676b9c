import { useState, type ReactNode } from 'react';
import type { PostHolder } from '../model/posts/directory';
import { initialsOf } from '../model/posts/initialsOf';
import { useHydrated } from '../state/useHydrated';

/** Width and height of a picture, in CSS pixels; the sheet has them in rem. */
const SIZE = 24;

/**
 * The picture of a holder, or initials where there is none, it cannot be fetched or is not yet; a dashed
 * circle where there is no holder. The name stands beside it, so that it says nothing itself.
 */
export function Avatar({ holder }: { holder: PostHolder | undefined }): ReactNode {
  if (!holder) return <span className="maltrad-avatar" data-vacant="true" aria-hidden="true" />;
  const { name, picture } = holder;
  return picture === undefined ? (
    <Initials name={name} />
  ) : (
    <Picture key={picture} name={name} url={picture} />
  );
}

/** Initials by an attribute: no part of the text, which has the name itself. */
function Initials({ name }: { name: string }): ReactNode {
  return <span className="maltrad-avatar" data-initials={initialsOf(name)} aria-hidden="true" />;
}

function Picture({ name, url }: { name: string; url: string }): ReactNode {
  const [isBroken, setIsBroken] = useState(false);
  // What a server had written could fail before anyone here was there to notice.
  const isHydrated = useHydrated();
  if (isBroken || !isHydrated) return <Initials name={name} />;
  return (
    <span className="maltrad-avatar" aria-hidden="true">
      <img
        className="maltrad-avatar-picture"
        alt=""
        src={url}
        width={SIZE}
        height={SIZE}
        loading="lazy"
        decoding="async"
        referrerPolicy="no-referrer"
        draggable={false}
        onError={() => setIsBroken(true)}
      />
    </span>
  );
}
