// SPDX-License-Identifier: MPL-2.0
// Who does not open our deck of the sidebar does not pay for our library.
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <com/sun/star/awt/XToolkitExperimental.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>
#include <functional>
#include <string>

#include "office/office.hpp"
#include "office/uno_text.hpp"
#include "office/wait.hpp"

namespace poa::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr const char* kLibrary = "libpoa_calc";
constexpr const char* kOurDeck = "mx.poa.calc.Deck";
constexpr auto kLimit = std::chrono::seconds(20);

// The sidebar of a document's window.
class Sidebar {
 public:
  Sidebar(const Office& office, const Document& document)
      : office_(office),
        controller_(
            Reference<css::frame::XModel>(document.uno(), UNO_QUERY_THROW)->getCurrentController(),
            UNO_QUERY_THROW) {
    // It is made with its window, a little later.
    sidebar()->setVisible(true);
    EXPECT_TRUE(comes([&] { return sidebar()->isVisible(); }));
  }

  [[nodiscard]] bool has(const std::string& deck) const { return decks()->hasByName(to_uno(deck)); }
  [[nodiscard]] bool shows(const std::string& deck) const {
    return has(deck) &&
           Reference<css::ui::XDeck>(decks()->getByName(to_uno(deck)), UNO_QUERY_THROW)->isActive();
  }
  // As a click on its tab does. The command closes a deck that is open.
  void open(const std::string& deck) const {
    if (shows(deck)) return;
    css::frame::DispatchHelper::create(office_.context())
        ->executeDispatch(
            Reference<css::frame::XDispatchProvider>(controller_->getFrame(), UNO_QUERY_THROW),
            to_uno(".uno:SidebarDeck." + deck), "", 0, {});
    EXPECT_TRUE(comes([&] { return shows(deck); })) << deck;
  }

  // Returns whether it becomes so, in the office's own time.
  [[nodiscard]] bool comes(const std::function<bool()>& so) const {
    const Reference<css::awt::XToolkitExperimental> toolkit(
        office_.context()->getServiceManager()->createInstanceWithContext(
            "com.sun.star.awt.Toolkit", office_.context()),
        UNO_QUERY_THROW);
    return comes_true(
        [&] {
          toolkit->processEventsToIdle();
          return so();
        },
        kLimit);
  }

 private:
  [[nodiscard]] Reference<css::ui::XSidebarProvider> sidebar() const {
    return {controller_->getSidebar(), UNO_QUERY_THROW};
  }
  [[nodiscard]] Reference<css::ui::XDecks> decks() const { return sidebar()->getDecks(); }

  const Office& office_;
  Reference<css::frame::XController2> controller_;
};

TEST(LoadingTest, OnlyOurDeckBringsTheLibrary) {
  Office office({.language = Language::Spanish, .extensions = {POA_EXTENSION}, .dialogs = true});
  EXPECT_FALSE(office.has_loaded(kLibrary)) << "loaded by the start of the office";
  const Document sheet = office.new_spreadsheet_in_window();
  const Sidebar sidebar(office, sheet);
  ASSERT_TRUE(sidebar.has(kOurDeck)) << "the list of decks lacks ours";
  for (const char* deck :
       {"PropertyDeck", "StyleListDeck", "GalleryDeck", "NavigatorDeck", "ScFunctionsDeck"}) {
    sidebar.open(deck);
    EXPECT_FALSE(office.has_loaded(kLibrary)) << "loaded by the deck " << deck;
  }
  const Document other = office.new_spreadsheet_in_window();
  const Sidebar another(office, other);
  EXPECT_FALSE(office.has_loaded(kLibrary)) << "loaded by another document";

  another.open(kOurDeck);
  EXPECT_TRUE(another.comes([&] { return office.has_loaded(kLibrary); }));
}

}  // namespace
}  // namespace poa::office
