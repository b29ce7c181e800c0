import type { GuidePart } from '../../catalog/schema';

interface GuidePartProps {
  readonly part: GuidePart;
  /** Where its texts stand. */
  readonly path: string;
  readonly text: (key: string) => string;
}

type TablePart = Extract<GuidePart, { kind: 'table' }>;

function GuideTable({ part, path, text }: GuidePartProps & { part: TablePart }) {
  const { columns, rows } = part;
  const [first = '', ...others] = columns;
  const head = (column: string) => text(`${path}.column.${column}`);
  return (
    <table class="page-table">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {head(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row">{text(`${path}.${row}.${first}`)}</th>
            {others.map((column) => (
              <td key={column} data-label={head(column)}>
                {text(`${path}.${row}.${column}`)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One part of a section: a paragraph, a list, steps, terms or a table. */
export function GuidePartView({ part, path, text }: GuidePartProps) {
  switch (part.kind) {
    case 'paragraph':
      return <p>{text(path)}</p>;
    case 'table':
      return <GuideTable part={part} path={path} text={text} />;
    case 'terms':
      return (
        <dl class="guide-terms">
          {part.items.map((item) => (
            <div key={item}>
              <dt>{text(`${path}.${item}.term`)}</dt>
              <dd>{text(`${path}.${item}.text`)}</dd>
            </div>
          ))}
        </dl>
      );
    default: {
      const List = part.kind === 'steps' ? 'ol' : 'ul';
      return (
        <List>
          {part.items.map((item) => (
            <li key={item}>{text(`${path}.${item}`)}</li>
          ))}
        </List>
      );
    }
  }
}
