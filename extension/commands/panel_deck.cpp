// SPDX-License-Identifier: MPL-2.0
#include "commands/panel_deck.hpp"

namespace poa::extension {
namespace {

using uno::Ref;

template <class X>
Ref<X> named(const uno::Interface& container, std::string_view name) {
  const uno::Any element =
      uno::XNameAccess::element(uno::query<uno::XNameAccess>(container), uno::String(name));
  return uno::query<X>(uno::Interface::share(element.view().interface()));
}

}  // namespace

Ref<uno::XSidebarProvider> sidebar_of(const Ref<uno::XFrame>& window) {
  const auto controller = window ? uno::XFrame::controller(window) : Ref<uno::XController>();
  const auto view =
      controller ? uno::query<uno::XController2>(controller) : Ref<uno::XController2>();
  return view ? uno::XController2::sidebar(view) : Ref<uno::XSidebarProvider>();
}

Ref<uno::XDeck> panel_deck_in(const Ref<uno::XSidebarProvider>& sidebar) {
  return named<uno::XDeck>(uno::XSidebarProvider::decks(sidebar), kPanelDeck);
}

bool shows_panel(const Ref<uno::XSidebarProvider>& sidebar) {
  try {
    return uno::XSidebarProvider::is_visible(sidebar) &&
           uno::XDeck::is_active(panel_deck_in(sidebar));
  } catch (const uno::OfficeError&) {
    return false;
  }
}

std::shared_ptr<ChosenFinding> choice_seen_in(const Ref<uno::XFrame>& window) {
  auto choice = chosen_in(window);
  if (!choice) return nullptr;
  const auto sidebar = sidebar_of(window);
  return sidebar && shows_panel(sidebar) ? choice : nullptr;
}

}  // namespace poa::extension
