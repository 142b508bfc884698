// Takes a file: dropped, or picked by the button that the whole field is.
import { FileUp } from 'lucide-preact'
import { useDrop } from '../controls/drop'

/** Names of logs, backups and lists of accounts. */
export const FILES = '.jsonl,.ndjson,.gz,.backup,.csv,.tsv,.txt'

export function FilePick(props: { label: string; accept?: string; disabled?: boolean; onFile(file: File): void }) {
  const take = (file: File | undefined) => {
    if (file && !props.disabled) props.onFile(file)
  }
  const drop = useDrop((transfer) => take(transfer.files[0]))
  return (
    <label class="drop" {...drop}>
      <FileUp />
      <span>{props.label}</span>
      <input
        type="file"
        accept={props.accept}
        disabled={props.disabled}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          event.currentTarget.value = ''
          take(file)
        }}
      />
    </label>
  )
}
