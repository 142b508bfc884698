// What stays in sight: whose account it is, how it stands, and the way to each gate.
import { usePanel } from './context'
import { Facts } from './Facts'
import { Gates } from './Gates'
import { Header } from './Header'
import { Warnings } from './Notices'
import { Search } from './Search'
import { VerdictLine } from './VerdictLine'

export function Top() {
  const { state } = usePanel()
  return (
    <header class="top">
      <Header />
      <Warnings />
      {state.status === 'account' && (
        <>
          <Facts />
          <VerdictLine />
          <Gates />
          <Search />
        </>
      )}
    </header>
  )
}
