import { standings } from '../../../../server/src/report/citation/model.ts';
import { standingWords } from '../../../../server/src/report/citation/wording.ts';
import { severities } from '../../../../server/src/rules/types.ts';
import { type Filter, isFiltering, noFilter } from './filter.ts';
import { Find } from './find.tsx';

interface FilterBarProps {
  readonly filter: Filter;
  /** The rules that found something. */
  readonly rules: readonly string[];
  /** What is left, in words. */
  readonly result: string;
  onFilter(filter: Filter): void;
}

/** Chooses the rows by kind, rule, severity and words. */
export function FilterBar({ filter, rules, result, onFilter }: FilterBarProps) {
  // A rule that finds nothing any more stays to be seen, or nobody would know why the tables are empty.
  const known = filter.rule !== null && !rules.includes(filter.rule) ? [...rules, filter.rule] : rules;
  return (
    <search class="filter">
      <Find filter={filter} onFilter={onFilter} />
      <Choice
        name="Kind"
        value={filter.kind}
        choices={standings.map((standing) => [standing, standingWords[standing]])}
        onChoice={(kind) => onFilter({ ...filter, kind })}
      />
      <Choice
        name="Rule"
        value={filter.rule}
        choices={known.map((rule) => [rule, rule])}
        onChoice={(rule) => onFilter({ ...filter, rule })}
      />
      <Choice
        name="Severity"
        value={filter.severity}
        choices={severities.map((severity) => [severity, severity])}
        onChoice={(severity) => onFilter({ ...filter, severity })}
      />
      {isFiltering(filter) && (
        <button type="button" class="plain" onClick={() => onFilter(noFilter)}>
          Show all
        </button>
      )}
      <span role="status" class="note">
        {isFiltering(filter) ? result : ''}
      </span>
    </search>
  );
}

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly value: Value | null;
  readonly choices: readonly (readonly [Value, string])[];
  onChoice(value: Value | null): void;
}

function Choice<Value extends string>({ name, value, choices, onChoice }: ChoiceProps<Value>) {
  return (
    <label>
      {name}{' '}
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) =>
          onChoice(choices.find(([choice]) => choice === currentTarget.value)?.[0] ?? null)
        }
      >
        <option value="">any</option>
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice} selected={choice === value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
