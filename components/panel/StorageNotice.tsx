// Whether what is typed in the panel will be kept, and what could not be read.
import { AsideNotice, StorageNotice as Shared } from '../controls/StorageNotice'
import { usePanel } from './context'

export function StorageNotice() {
  const { state, actions, show } = usePanel()
  const restore = () => show({ sheet: 'import' })
  return <Shared keeping={state} actions={actions} today={state.today} onRestore={restore} />
}

export function Aside() {
  const { state, actions } = usePanel()
  return <AsideNotice keeping={state} actions={actions} />
}
