// SPDX-License-Identifier: MPL-2.0
// Every method of the office that we call, against the office's type library.
#include <gtest/gtest.h>

#include <com/sun/star/awt/MessageBoxType.hpp>
#include <com/sun/star/awt/Selection.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/DispatchDescriptor.hpp>
#include <com/sun/star/frame/DispatchResultEvent.hpp>
#include <com/sun/star/sheet/FillDirection.hpp>
#include <com/sun/star/sheet/TablePageBreakData.hpp>
#include <com/sun/star/table/CellAddress.hpp>
#include <com/sun/star/table/CellRangeAddress.hpp>
#include <com/sun/star/util/Date.hpp>
#include <com/sun/star/util/URL.hpp>
#include <cstddef>

#include "bridge/bridge.hpp"
#include "uno/dialog_proxies.hpp"
#include "uno/document_proxies.hpp"
#include "uno/sheet_proxies.hpp"

namespace poa::bridge {
namespace {

class Proxies : public testing::Test {
 protected:
  static void SetUpTestSuite() { static_cast<void>(context()); }
};

TEST_F(Proxies, EveryMethodIsAsTheTypeLibrarySays) {
  EXPECT_NE(uno::XInterface::query_interface.description(), nullptr);
  EXPECT_NE(uno::XComponentContext::service_manager.description(), nullptr);
  EXPECT_NE(uno::XComponentContext::value_by_name.description(), nullptr);
  EXPECT_NE(uno::XMultiComponentFactory::create_instance.description(), nullptr);
  EXPECT_NE(uno::XMultiComponentFactory::create_instance_with_arguments.description(), nullptr);
  EXPECT_NE(uno::XMultiServiceFactory::create_instance_with_arguments.description(), nullptr);
  EXPECT_NE(uno::XPropertySet::property_value.description(), nullptr);
  EXPECT_NE(uno::XPropertySet::set_property_value.description(), nullptr);
  EXPECT_NE(uno::XNameAccess::has.description(), nullptr);
  EXPECT_NE(uno::XNameAccess::element.description(), nullptr);
  EXPECT_NE(uno::XComponent::dispose.description(), nullptr);
  EXPECT_NE(uno::XCell::set_value.description(), nullptr);
  EXPECT_NE(uno::XCell::set_formula.description(), nullptr);
  EXPECT_NE(uno::XTextRange::set_text.description(), nullptr);
  EXPECT_NE(uno::XCellRange::cell_by_position.description(), nullptr);
  EXPECT_NE(uno::XCellRange::cell_range_by_position.description(), nullptr);
  EXPECT_NE(uno::XCellRangeAddressable::range_address.description(), nullptr);
  EXPECT_NE(uno::XCellRangeReferrer::referred_cells.description(), nullptr);
  EXPECT_NE(uno::XCellRangeData::data_array.description(), nullptr);
  EXPECT_NE(uno::XSpreadsheet::create_cursor.description(), nullptr);
  EXPECT_NE(uno::XSheetCellRange::spreadsheet.description(), nullptr);
  EXPECT_NE(uno::XUsedAreaCursor::goto_end_of_used_area.description(), nullptr);
  EXPECT_NE(uno::XTableRows::insert.description(), nullptr);
  EXPECT_NE(uno::XTableRows::remove.description(), nullptr);
  EXPECT_NE(uno::XColumnRowRange::columns.description(), nullptr);
  EXPECT_NE(uno::XColumnRowRange::rows.description(), nullptr);
  EXPECT_NE(uno::XCellRangeMovement::copy_range.description(), nullptr);
  EXPECT_NE(uno::XCellSeries::fill.description(), nullptr);
  EXPECT_NE(uno::XSheetOperation::clear_contents.description(), nullptr);
  EXPECT_NE(uno::XSheetCellRanges::range_addresses.description(), nullptr);
  EXPECT_NE(uno::XCellRangesQuery::query_content_cells.description(), nullptr);
  EXPECT_NE(uno::XSheetPageBreak::row_page_breaks.description(), nullptr);
  EXPECT_NE(uno::XPrintAreas::print_areas.description(), nullptr);
  EXPECT_NE(uno::XRenderable::renderer_count.description(), nullptr);
  EXPECT_NE(uno::XProtectable::protect.description(), nullptr);
  EXPECT_NE(uno::XProtectable::unprotect.description(), nullptr);
  EXPECT_NE(uno::XProtectable::is_protected.description(), nullptr);
  EXPECT_NE(uno::XCalculatable::is_automatic.description(), nullptr);
  EXPECT_NE(uno::XCalculatable::enable_automatic.description(), nullptr);
  EXPECT_NE(uno::XActionLockable::lock.description(), nullptr);
  EXPECT_NE(uno::XActionLockable::unlock.description(), nullptr);
  EXPECT_NE(uno::XStorable::is_readonly.description(), nullptr);
  EXPECT_NE(uno::XUndoManager::enter_context.description(), nullptr);
  EXPECT_NE(uno::XUndoManager::leave_context.description(), nullptr);
  EXPECT_NE(uno::XUndoManager::undo.description(), nullptr);
  EXPECT_NE(uno::XUndoManager::clear_redo.description(), nullptr);
  EXPECT_NE(uno::XUndoManager::undo_titles.description(), nullptr);
  EXPECT_NE(uno::XUndoManagerSupplier::undo_manager.description(), nullptr);
  EXPECT_NE(uno::XModel::current_controller.description(), nullptr);
  EXPECT_NE(uno::XModel::lock_controllers.description(), nullptr);
  EXPECT_NE(uno::XModel::unlock_controllers.description(), nullptr);
  EXPECT_NE(uno::XController::model.description(), nullptr);
  EXPECT_NE(uno::XController::frame.description(), nullptr);
  EXPECT_NE(uno::XFrame::controller.description(), nullptr);
  EXPECT_NE(uno::XFrame::container_window.description(), nullptr);
  EXPECT_NE(uno::XSelectionSupplier::selection.description(), nullptr);
  EXPECT_NE(uno::XSelectionSupplier::select.description(), nullptr);
  EXPECT_NE(uno::XDesktop::current_frame.description(), nullptr);
  EXPECT_NE(uno::XComponentLoader::load.description(), nullptr);
  EXPECT_NE(uno::XDispatchHelper::execute.description(), nullptr);
  EXPECT_NE(uno::XDispatchResultListener::dispatch_finished.description(), nullptr);
  EXPECT_NE(uno::XPackageInformationProvider::package_location.description(), nullptr);
  EXPECT_NE(uno::XMacroExpander::expand.description(), nullptr);
  EXPECT_NE(uno::XFileIdentifierConverter::path_of_url.description(), nullptr);
  EXPECT_NE(uno::XMessageBox::execute.description(), nullptr);
  EXPECT_NE(uno::XMessageBoxFactory::create.description(), nullptr);
  EXPECT_NE(uno::XControl::model.description(), nullptr);
  EXPECT_NE(uno::XControlContainer::control.description(), nullptr);
  EXPECT_NE(uno::XTextComponent::text.description(), nullptr);
  EXPECT_NE(uno::XTextComponent::select.description(), nullptr);
  EXPECT_NE(uno::XDialog::set_title.description(), nullptr);
  EXPECT_NE(uno::XDialog::execute.description(), nullptr);
  EXPECT_NE(uno::XDialogProvider::create.description(), nullptr);
}

TEST_F(Proxies, PassedThroughInterfacesExist) {
  for (const auto name :
       {uno::XSheetCellCursor::type_name, uno::XTableColumns::type_name, uno::XWindow::type_name,
        uno::XStatusListener::type_name, uno::XDispatch::type_name, uno::XWindowPeer::type_name,
        uno::XControlModel::type_name})
    EXPECT_TRUE(uno::Description(name)) << name;
}

// What a slip in a proxy would look like.
struct XWrong {
  static constexpr std::string_view type_name = "com.sun.star.table.XCellRange";
  static inline const uno::Member<XWrong, double(double)> no_such_method{"getCellRangeByColour"};
  static inline const uno::Member<XWrong, uno::Ref<uno::XCellRange>(std::int32_t)> too_few{
      "getCellRangeByPosition"};
  static inline const uno::Member<XWrong, double(uno::String)> other_result{"getCellRangeByName"};
};
struct XNowhere {
  static constexpr std::string_view type_name = "com.sun.star.table.XNowhere";
  static inline const uno::Member<XNowhere, void()> method{"anything"};
};

TEST_F(Proxies, ASlipIsRefusedBeforeAnyCall) {
  EXPECT_THROW(static_cast<void>(XWrong::no_such_method.description()), std::runtime_error);
  EXPECT_THROW(static_cast<void>(XWrong::too_few.description()), std::runtime_error);
  EXPECT_THROW(static_cast<void>(XWrong::other_result.description()), std::runtime_error);
  EXPECT_THROW(static_cast<void>(XNowhere::method.description()), std::runtime_error);
}

template <class Ours, class Office>
void expect_size_of_the_office() {
  const uno::Description description(Ours::type_name);
  ASSERT_TRUE(description);
  EXPECT_EQ(static_cast<std::size_t>(description.raw()->nSize), sizeof(Ours));
  EXPECT_EQ(sizeof(Office), sizeof(Ours));
}

TEST_F(Proxies, ACellRangeAddressHasTheOfficesLayout) {
  using Office = css::table::CellRangeAddress;
  using Ours = uno::CellRangeAddress;
  expect_size_of_the_office<Ours, Office>();
  EXPECT_EQ(offsetof(Office, Sheet), offsetof(Ours, sheet));
  EXPECT_EQ(offsetof(Office, StartColumn), offsetof(Ours, start_column));
  EXPECT_EQ(offsetof(Office, StartRow), offsetof(Ours, start_row));
  EXPECT_EQ(offsetof(Office, EndColumn), offsetof(Ours, end_column));
  EXPECT_EQ(offsetof(Office, EndRow), offsetof(Ours, end_row));
}

TEST_F(Proxies, ADateHasTheOfficesLayout) {
  using Office = css::util::Date;
  using Ours = uno::Date;
  expect_size_of_the_office<Ours, Office>();
  EXPECT_EQ(offsetof(Office, Day), offsetof(Ours, day));
  EXPECT_EQ(offsetof(Office, Month), offsetof(Ours, month));
  EXPECT_EQ(offsetof(Office, Year), offsetof(Ours, year));
}

TEST_F(Proxies, ACellAddressHasTheOfficesLayout) {
  using Office = css::table::CellAddress;
  using Ours = uno::CellAddress;
  expect_size_of_the_office<Ours, Office>();
  EXPECT_EQ(offsetof(Office, Sheet), offsetof(Ours, sheet));
  EXPECT_EQ(offsetof(Office, Column), offsetof(Ours, column));
  EXPECT_EQ(offsetof(Office, Row), offsetof(Ours, row));
}

TEST_F(Proxies, APageBreakHasTheOfficesLayout) {
  using Office = css::sheet::TablePageBreakData;
  using Ours = uno::TablePageBreakData;
  expect_size_of_the_office<Ours, Office>();
  EXPECT_EQ(offsetof(Office, Position), offsetof(Ours, position));
  EXPECT_EQ(offsetof(Office, ManualBreak), offsetof(Ours, manual));
}

TEST_F(Proxies, ASelectionHasTheOfficesLayout) {
  using Office = css::awt::Selection;
  using Ours = uno::TextSelection;
  expect_size_of_the_office<Ours, Office>();
  EXPECT_EQ(offsetof(Office, Min), offsetof(Ours, min));
  EXPECT_EQ(offsetof(Office, Max), offsetof(Ours, max));
}

TEST_F(Proxies, APropertyValueHasTheOfficesLayout) {
  using Office = css::beans::PropertyValue;
  using Ours = uno::PropertyValueData;
  expect_size_of_the_office<Ours, Office>();
  EXPECT_EQ(offsetof(Office, Name), offsetof(Ours, name));
  EXPECT_EQ(offsetof(Office, Handle), offsetof(Ours, handle));
  EXPECT_EQ(offsetof(Office, Value), offsetof(Ours, value));
  EXPECT_EQ(offsetof(Office, State), offsetof(Ours, state));
}

TEST_F(Proxies, AUrlHasTheOfficesLayout) {
  using Office = css::util::URL;
  using Ours = uno::UrlData;
  expect_size_of_the_office<Ours, Office>();
  EXPECT_EQ(offsetof(Office, Complete), offsetof(Ours, complete));
  EXPECT_EQ(offsetof(Office, Main), offsetof(Ours, main));
  EXPECT_EQ(offsetof(Office, Protocol), offsetof(Ours, protocol));
  EXPECT_EQ(offsetof(Office, User), offsetof(Ours, user));
  EXPECT_EQ(offsetof(Office, Password), offsetof(Ours, password));
  EXPECT_EQ(offsetof(Office, Server), offsetof(Ours, server));
  EXPECT_EQ(offsetof(Office, Port), offsetof(Ours, port));
  EXPECT_EQ(offsetof(Office, Path), offsetof(Ours, path));
  EXPECT_EQ(offsetof(Office, Name), offsetof(Ours, name));
  EXPECT_EQ(offsetof(Office, Arguments), offsetof(Ours, arguments));
  EXPECT_EQ(offsetof(Office, Mark), offsetof(Ours, mark));
}

TEST_F(Proxies, ADispatchDescriptorHasTheOfficesLayout) {
  using Office = css::frame::DispatchDescriptor;
  using Ours = uno::DispatchDescriptorData;
  expect_size_of_the_office<Ours, Office>();
  EXPECT_EQ(offsetof(Office, FeatureURL), offsetof(Ours, url));
  EXPECT_EQ(offsetof(Office, FrameName), offsetof(Ours, frame_name));
  EXPECT_EQ(offsetof(Office, SearchFlags), offsetof(Ours, search_flags));
}

// Derived from the struct with the source, so that C++ has no offsets to compare with.
TEST_F(Proxies, ADispatchResultHasTheOfficesLayout) {
  using Ours = uno::DispatchResultEventData;
  expect_size_of_the_office<Ours, css::frame::DispatchResultEvent>();
  const uno::Description description(Ours::type_name);
  const auto* event = reinterpret_cast<const typelib_CompoundTypeDescription*>(description.raw());
  EXPECT_EQ(offsetof(Ours, source), 0U);
  EXPECT_EQ(event->pBaseTypeDescription->nMembers, 1);
  ASSERT_EQ(event->nMembers, 2);
  EXPECT_EQ(static_cast<std::size_t>(event->pMemberOffsets[0]), offsetof(Ours, state));
  EXPECT_EQ(static_cast<std::size_t>(event->pMemberOffsets[1]), offsetof(Ours, result));
}

TEST_F(Proxies, EnumsHaveTheOfficesValues) {
  const auto value = [](auto item) { return static_cast<int>(item); };
  EXPECT_EQ(value(uno::MessageBoxType::Info), value(css::awt::MessageBoxType_INFOBOX));
  EXPECT_EQ(value(uno::MessageBoxType::Warning), value(css::awt::MessageBoxType_WARNINGBOX));
  EXPECT_EQ(value(uno::MessageBoxType::Query), value(css::awt::MessageBoxType_QUERYBOX));
  EXPECT_EQ(value(uno::FillDirection::ToBottom), value(css::sheet::FillDirection_TO_BOTTOM));
}

TEST_F(Proxies, AStructIsFoundInAValueByItsName) {
  const auto view = [](const Any& value) {
    return uno::AnyView(*static_cast<const uno_Any*>(&value));
  };
  const Any date = css::uno::makeAny(css::util::Date(30, 12, 1899));
  const auto found = uno::struct_in<uno::Date>(view(date));
  ASSERT_TRUE(found);
  EXPECT_EQ(found->day, 30);
  EXPECT_EQ(found->month, 12);
  EXPECT_EQ(found->year, 1899);
  EXPECT_FALSE(uno::struct_in<uno::CellRangeAddress>(view(date)));
  EXPECT_FALSE(uno::struct_in<uno::Date>(view(css::uno::makeAny(1.0))));
  EXPECT_FALSE(uno::struct_in<uno::Date>(view(Any())));
}

}  // namespace
}  // namespace poa::bridge
