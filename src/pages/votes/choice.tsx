import type { FC } from 'hono/jsx';

/** A choice of one or all. */
export const Choice: FC<{
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly chosen: string | undefined;
}> = ({ name, label, all, options, chosen }) => (
  <label>
    {label}
    <select name={name}>
      <option value="">{all}</option>
      {options.map(([value, words]) => (
        <option value={value} selected={value === chosen}>
          {words}
        </option>
      ))}
    </select>
  </label>
);
