// SPDX-License-Identifier: MPL-2.0
#include "commands/actions.hpp"
#include "commands/panel_deck.hpp"
#include "office/main_thread.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "review/chosen_finding.hpp"
#include "review/review.hpp"

namespace poa::extension {
namespace {

using uno::Ref;

// Returns whether the sidebar had the deck already.
bool activate(const Ref<uno::XSidebarProvider>& sidebar) {
  try {
    uno::XSidebarProvider::show_decks(sidebar, true);
    uno::XDeck::activate(panel_deck_in(sidebar), true);
    return true;
  } catch (const uno::OfficeError&) {
    return false;
  }
}

// The office's own command closes a deck that is open. 7.0 does not know it for a deck of ours, and
// shows it where it is asked in another way, which later ones pass over.
void open(const Session& session, const Ref<uno::XSidebarProvider>& sidebar) {
  if (shows_panel(sidebar)) return;
  session.office.command(session.window, ".uno:SidebarDeck." + std::string(kPanelDeck));
  if (shows_panel(sidebar)) return;
  uno::XSidebarProvider::show(sidebar, true);
  if (activate(sidebar)) return;
  MainThread(session.office).call([sidebar] { static_cast<void>(activate(sidebar)); });
}

}  // namespace

Outcome revisar(const Session& session, const Arguments& arguments) {
  static_cast<void>(arguments.without_asking());
  const auto sidebar = sidebar_of(session.window);
  if (!sidebar) throw Refusal(texts::kNoSidebar);
  open(session, sidebar);
  // From here on keys go to the panel. The sidebar's own object of a panel is not asked for it: it
  // is freed twice in 7.4.
  if (const auto choice = chosen_in(session.window)) choice->want_focus();
  try {
    return {State::Success, review(Workbook(session.window)).verdict};
  } catch (const Refusal& refusal) {
    return {State::Success, refusal.in(session.language)};  // As the panel says it.
  }
}

}  // namespace poa::extension
