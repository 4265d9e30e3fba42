interface ReasonFieldProps {
  label: string;
  reason: string;
  /** It was left empty. */
  isMissing: boolean;
  /** Id of what says so. */
  complaintId: string | undefined;
  onReason: (reason: string) => void;
}

/** Why a person decides as they do; never optional. */
export function ReasonField({ label, reason, isMissing, complaintId, onReason }: ReasonFieldProps) {
  return (
    <label class="field">
      <span class="field__label">{label}</span>
      <textarea
        class="input"
        rows={2}
        required
        value={reason}
        aria-invalid={isMissing}
        aria-describedby={complaintId}
        onInput={(event) => onReason(event.currentTarget.value)}
      />
    </label>
  );
}
