// SPDX-License-Identifier: MPL-2.0
// The sidebar's deck that has the panel POA.
#pragma once

#include <memory>
#include <string_view>

#include "review/chosen_finding.hpp"
#include "uno/document_proxies.hpp"

namespace poa::extension {

// As registry/Sidebar.xcu has it.
inline constexpr std::string_view kPanelDeck = "mx.poa.calc.Deck";

// Empty for a window without one, such as that of a print preview.
[[nodiscard]] uno::Ref<uno::XSidebarProvider> sidebar_of(const uno::Ref<uno::XFrame>& window);

// A sidebar has no decks while it is closed, nor while it is being made; then this throws
// OfficeError.
[[nodiscard]] uno::Ref<uno::XDeck> panel_deck_in(const uno::Ref<uno::XSidebarProvider>& sidebar);

// Whether a person sees the panel.
[[nodiscard]] bool shows_panel(const uno::Ref<uno::XSidebarProvider>& sidebar);

// The choice of the window while its panel is seen. The office makes the panel, too, where the deck
// that was used last is closed, and keeps the panel of a deck that was closed.
[[nodiscard]] std::shared_ptr<ChosenFinding> choice_seen_in(const uno::Ref<uno::XFrame>& window);

}  // namespace poa::extension
