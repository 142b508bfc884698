// The modal sheets, each loaded when it is first opened.
import { Lazy } from '../controls/Lazy'
import { usePanel } from './context'

export function Sheets() {
  const { view, show } = usePanel()
  const onClose = () => show({ sheet: undefined, afterName: undefined, copyRefused: undefined })
  switch (view.sheet) {
    case 'help':
      return <Lazy key="help" load={async () => (await import('./HelpSheet')).HelpSheet} props={{ onClose }} />
    case 'why':
      return <Lazy key="why" load={async () => (await import('./WhySheet')).WhySheet} props={{ onClose }} />
    case 'due':
      return <Lazy key="due" load={async () => (await import('./DueSheet')).DueSheet} props={{ onClose }} />
    case 'name':
      return <Lazy key="name" load={async () => (await import('./NameSheet')).NameSheet} props={{ onClose }} />
    case 'note':
      return <Lazy key="note" load={async () => (await import('./NoteSheet')).NoteSheet} props={{ onClose }} />
    case 'sync':
      return <Lazy key="sync" load={async () => (await import('./SyncSheet')).SyncSheet} props={{ onClose }} />
    case 'import':
      return <Lazy key="import" load={async () => (await import('./ImportSheet')).ImportSheet} props={{ onClose }} />
    default:
      return null
  }
}
