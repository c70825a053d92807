// SPDX-License-Identifier: MPL-2.0
#include "commands/actions.hpp"
#include "office/main_thread.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "review/chosen_finding.hpp"
#include "review/review.hpp"

namespace poa::extension {
namespace {

using uno::Ref;
using uno::String;

// As registry/Sidebar.xcu has it.
constexpr std::string_view kDeck = "mx.poa.calc.Deck";

Ref<uno::XSidebarProvider> sidebar_of(const Ref<uno::XFrame>& window) {
  const auto controller = window ? uno::XFrame::controller(window) : Ref<uno::XController>();
  const auto view =
      controller ? uno::query<uno::XController2>(controller) : Ref<uno::XController2>();
  auto sidebar = view ? uno::XController2::sidebar(view) : Ref<uno::XSidebarProvider>();
  if (!sidebar) throw Refusal(texts::kNoSidebar);
  return sidebar;
}

template <class X>
Ref<X> named(const uno::Interface& container, std::string_view name) {
  const uno::Any element =
      uno::XNameAccess::element(uno::query<uno::XNameAccess>(container), String(name));
  return uno::query<X>(uno::Interface::share(element.view().interface()));
}

Ref<uno::XDeck> deck_in(const Ref<uno::XSidebarProvider>& sidebar) {
  return named<uno::XDeck>(uno::XSidebarProvider::decks(sidebar), kDeck);
}

// A sidebar has no decks while it is closed, nor while it is being made.
bool is_open(const Ref<uno::XSidebarProvider>& sidebar) {
  try {
    return uno::XSidebarProvider::is_visible(sidebar) && uno::XDeck::is_active(deck_in(sidebar));
  } catch (const uno::OfficeError&) {
    return false;
  }
}

// Returns whether the sidebar had the deck already.
bool activate(const Ref<uno::XSidebarProvider>& sidebar) {
  try {
    uno::XSidebarProvider::show_decks(sidebar, true);
    uno::XDeck::activate(deck_in(sidebar), true);
    return true;
  } catch (const uno::OfficeError&) {
    return false;
  }
}

// The office's own command closes a deck that is open. 7.0 does not know it for a deck of ours, and
// shows it where it is asked in another way, which later ones pass over.
void open(const Session& session, const Ref<uno::XSidebarProvider>& sidebar) {
  if (is_open(sidebar)) return;
  session.office.command(session.window, ".uno:SidebarDeck." + std::string(kDeck));
  if (is_open(sidebar)) return;
  uno::XSidebarProvider::show(sidebar, true);
  if (activate(sidebar)) return;
  MainThread(session.office).call([sidebar] { static_cast<void>(activate(sidebar)); });
}

}  // namespace

Outcome revisar(const Session& session, const Arguments& arguments) {
  static_cast<void>(arguments.without_asking());
  const auto sidebar = sidebar_of(session.window);
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
