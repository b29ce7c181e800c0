import { useTexts } from '../texts';

interface LetterTickProps {
  readonly name: 'assurance' | 'elsewhere';
  /** The sentence below the box. */
  readonly hint: string;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

/** Something that only the sender can vouch for; never ticked beforehand. */
export function LetterTick({ name, hint, isTicked, onTick }: LetterTickProps) {
  const { t } = useTexts();
  const id = `letter-${name}`;
  return (
    <div class="letter-tick">
      <input
        id={id}
        type="checkbox"
        aria-describedby={`${id}-hint`}
        checked={isTicked}
        onChange={({ currentTarget }) => onTick(currentTarget.checked)}
      />
      <div>
        <label for={id}>{t(`letter:field.${name}`)}</label>
        <p id={`${id}-hint`} class="small soft">
          {hint}
        </p>
      </div>
    </div>
  );
}
