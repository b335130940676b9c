import type { ReactNode, Ref } from 'react';
import { useMessages } from '../view/useMessages';
import type { ActionChoices } from './actionChoices';
import { isFiltered, type ActionFilter } from './actionFilter';
import { FilterSelect } from './FilterSelect';
import { actionListWords } from './actionListWords';

/** The selects, a button that shows everything again, and how much is shown. */
export function ActionFilters(props: {
  choices: ActionChoices;
  filter: ActionFilter;
  onFilterChange: (filter: ActionFilter) => void;
  /** Called to show everything again; without it there is no button. */
  onShowAll: (() => void) | undefined;
  /** How much is shown and how much is hidden, in words. */
  shown: string;
  firstRef: Ref<HTMLSelectElement>;
}): ReactNode {
  const { choices, filter, onFilterChange } = props;
  const { actionList: words } = useMessages(actionListWords);
  return (
    <div className="maltrad-actions-filters">
      <FilterSelect
        label={words.unit}
        all={words.allUnits}
        choices={choices.units}
        value={filter.unitId}
        onChange={(unitId) => onFilterChange({ ...filter, unitId })}
        selectRef={props.firstRef}
      />
      <FilterSelect
        label={words.state}
        all={words.allStates}
        choices={choices.states}
        value={filter.state}
        onChange={(state) => onFilterChange({ ...filter, state })}
      />
      {isFiltered(filter) && props.onShowAll && (
        <button
          type="button"
          className="maltrad-button maltrad-field-button"
          onClick={props.onShowAll}
        >
          {words.showAll}
        </button>
      )}
      <output className={isFiltered(filter) ? 'maltrad-actions-shown' : 'maltrad-unseen'}>
        {props.shown}
      </output>
    </div>
  );
}
