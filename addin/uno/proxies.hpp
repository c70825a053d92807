// SPDX-License-Identifier: MPL-2.0
// The interfaces of the office that we call, each a struct of its full name and the methods in use.
//
// To use one more method, add its line here and to the list in tests/bridge/proxies_test.cpp, which
// checks every line against the office's type library.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "uno/call.hpp"
#include "uno/structs.hpp"

namespace poa::uno {

struct XInterface {
  static constexpr std::string_view type_name = "com.sun.star.uno.XInterface";
  static inline const Member<XInterface, Any(Type)> query_interface{"queryInterface"};
};

struct XMultiComponentFactory;

struct XComponentContext {
  static constexpr std::string_view type_name = "com.sun.star.uno.XComponentContext";
  static const Member<XComponentContext, Ref<XMultiComponentFactory>()> service_manager;
  // nothing for a name that the context does not know
  static inline const Member<XComponentContext, Any(String)> value_by_name{"getValueByName"};
};

struct XMultiComponentFactory {
  static constexpr std::string_view type_name = "com.sun.star.lang.XMultiComponentFactory";
  // empty when there is no such service
  static inline const Member<XMultiComponentFactory,
                             Ref<XInterface>(String, Ref<XComponentContext>)>
      create_instance{"createInstanceWithContext"};
  static inline const Member<XMultiComponentFactory,
                             Ref<XInterface>(String, Sequence<Any>, Ref<XComponentContext>)>
      create_instance_with_arguments{"createInstanceWithArgumentsAndContext"};
};

inline const Member<XComponentContext, Ref<XMultiComponentFactory>()>
    XComponentContext::service_manager{"getServiceManager"};

struct XMultiServiceFactory {
  static constexpr std::string_view type_name = "com.sun.star.lang.XMultiServiceFactory";
  static inline const Member<XMultiServiceFactory, Ref<XInterface>(String, Sequence<Any>)>
      create_instance_with_arguments{"createInstanceWithArguments"};
};

struct XPropertySet {
  static constexpr std::string_view type_name = "com.sun.star.beans.XPropertySet";
  // raises UnknownPropertyException for a name that the object does not know
  static inline const Member<XPropertySet, Any(String)> property_value{"getPropertyValue"};
  static inline const Member<XPropertySet, void(String, Any)> set_property_value{
      "setPropertyValue"};
};

struct XNameAccess {
  static constexpr std::string_view type_name = "com.sun.star.container.XNameAccess";
  static inline const Member<XNameAccess, bool(String)> has{"hasByName"};
  // raises NoSuchElementException
  static inline const Member<XNameAccess, Any(String)> element{"getByName"};
};

struct XComponent {
  static constexpr std::string_view type_name = "com.sun.star.lang.XComponent";
  static inline const Member<XComponent, void()> dispose{"dispose"};
};

struct XCellRange {
  static constexpr std::string_view type_name = "com.sun.star.table.XCellRange";
  // left, top, right, bottom, all relative to the range and inclusive
  static inline const Member<XCellRange, Ref<XCellRange>(std::int32_t, std::int32_t, std::int32_t,
                                                         std::int32_t)>
      cell_range_by_position{"getCellRangeByPosition"};
};

struct XCellRangeAddressable {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XCellRangeAddressable";
  static inline const Member<XCellRangeAddressable, CellRangeAddress()> range_address{
      "getRangeAddress"};
};

struct XCellRangeReferrer {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XCellRangeReferrer";
  // empty when the name stands for something else than cells
  static inline const Member<XCellRangeReferrer, Ref<XCellRange>()> referred_cells{
      "getReferredCells"};
};

struct XCellRangeData {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XCellRangeData";
  // "" for a blank cell and for an empty text, void for a cell with an error
  static inline const Member<XCellRangeData, Table()> data_array{"getDataArray"};
};

struct XSheetCellCursor {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XSheetCellCursor";
};

struct XSpreadsheet {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XSpreadsheet";
  static inline const Member<XSpreadsheet, Ref<XSheetCellCursor>()> create_cursor{"createCursor"};
};

struct XSheetCellRange {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XSheetCellRange";
  static inline const Member<XSheetCellRange, Ref<XSpreadsheet>()> spreadsheet{"getSpreadsheet"};
};

struct XUsedAreaCursor {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XUsedAreaCursor";
  // true keeps the cursor's start, false leaves it on the last used cell alone
  static inline const Member<XUsedAreaCursor, void(bool)> goto_end_of_used_area{
      "gotoEndOfUsedArea"};
};

struct XTableRows {
  static constexpr std::string_view type_name = "com.sun.star.table.XTableRows";
  static inline const Member<XTableRows, void(std::int32_t, std::int32_t)> insert{"insertByIndex"};
  static inline const Member<XTableRows, void(std::int32_t, std::int32_t)> remove{"removeByIndex"};
};

struct XTableColumns {
  static constexpr std::string_view type_name = "com.sun.star.table.XTableColumns";
};

struct XColumnRowRange {
  static constexpr std::string_view type_name = "com.sun.star.table.XColumnRowRange";
  static inline const Member<XColumnRowRange, Ref<XTableColumns>()> columns{"getColumns"};
  static inline const Member<XColumnRowRange, Ref<XTableRows>()> rows{"getRows"};
};

struct XCellRangeMovement {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XCellRangeMovement";
  static inline const Member<XCellRangeMovement, void(CellAddress, CellRangeAddress)> copy_range{
      "copyRange"};
};

struct XCellSeries {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XCellSeries";
  // the number of cells, from the first, that say how it goes on
  static inline const Member<XCellSeries, void(FillDirection, std::int32_t)> fill{"fillAuto"};
};

struct XSheetOperation {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XSheetOperation";
  // what to clear: a sum of CellFlags
  static inline const Member<XSheetOperation, void(std::int32_t)> clear_contents{"clearContents"};
};

struct XSheetCellRanges {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XSheetCellRanges";
  static inline const Member<XSheetCellRanges, std::vector<CellRangeAddress>()> range_addresses{
      "getRangeAddresses"};
};

struct XCellRangesQuery {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XCellRangesQuery";
  // what to look for: a sum of CellFlags
  static inline const Member<XCellRangesQuery, Ref<XSheetCellRanges>(std::int16_t)>
      query_content_cells{"queryContentCells"};
};

struct XSheetPageBreak {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XSheetPageBreak";
  // each row that begins a page, and the one after the print area
  static inline const Member<XSheetPageBreak, std::vector<TablePageBreakData>()> row_page_breaks{
      "getRowPageBreaks"};
};

struct XPrintAreas {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XPrintAreas";
  static inline const Member<XPrintAreas, std::vector<CellRangeAddress>()> print_areas{
      "getPrintAreas"};
};

struct XRenderable {
  static constexpr std::string_view type_name = "com.sun.star.view.XRenderable";
  // what to print, and how; answers the number of pages
  static inline const Member<XRenderable, std::int32_t(Any, Sequence<PropertyValue>)>
      renderer_count{"getRendererCount"};
};

struct XProtectable {
  static constexpr std::string_view type_name = "com.sun.star.util.XProtectable";
  static inline const Member<XProtectable, void(String)> protect{"protect"};
  // raises IllegalArgumentException when the password is another
  static inline const Member<XProtectable, void(String)> unprotect{"unprotect"};
  static inline const Member<XProtectable, bool()> is_protected{"isProtected"};
};

struct XCalculatable {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XCalculatable";
  static inline const Member<XCalculatable, bool()> is_automatic{"isAutomaticCalculationEnabled"};
  static inline const Member<XCalculatable, void(bool)> enable_automatic{
      "enableAutomaticCalculation"};
};

struct XActionLockable {
  static constexpr std::string_view type_name = "com.sun.star.document.XActionLockable";
  static inline const Member<XActionLockable, void()> lock{"addActionLock"};
  static inline const Member<XActionLockable, void()> unlock{"removeActionLock"};
};

struct XStorable {
  static constexpr std::string_view type_name = "com.sun.star.frame.XStorable";
  static inline const Member<XStorable, bool()> is_readonly{"isReadonly"};
};

struct XUndoManager {
  static constexpr std::string_view type_name = "com.sun.star.document.XUndoManager";
  static inline const Member<XUndoManager, void(String)> enter_context{"enterUndoContext"};
  // an empty context leaves no trace
  static inline const Member<XUndoManager, void()> leave_context{"leaveUndoContext"};
  static inline const Member<XUndoManager, void()> undo{"undo"};
  static inline const Member<XUndoManager, void()> clear_redo{"clearRedo"};
  static inline const Member<XUndoManager, std::vector<String>()> undo_titles{
      "getAllUndoActionTitles"};
};

struct XUndoManagerSupplier {
  static constexpr std::string_view type_name = "com.sun.star.document.XUndoManagerSupplier";
  static inline const Member<XUndoManagerSupplier, Ref<XUndoManager>()> undo_manager{
      "getUndoManager"};
};

// Only passed through: the window of a frame.
struct XWindow {
  static constexpr std::string_view type_name = "com.sun.star.awt.XWindow";
};

struct XFrame;
struct XController;

struct XModel {
  static constexpr std::string_view type_name = "com.sun.star.frame.XModel";
  // empty for a document without a view
  static const Member<XModel, Ref<XController>()> current_controller;
  static inline const Member<XModel, void()> lock_controllers{"lockControllers"};
  static inline const Member<XModel, void()> unlock_controllers{"unlockControllers"};
};

struct XController {
  static constexpr std::string_view type_name = "com.sun.star.frame.XController";
  // empty for a view of no document
  static inline const Member<XController, Ref<XModel>()> model{"getModel"};
  static const Member<XController, Ref<XFrame>()> frame;
};

struct XFrame {
  static constexpr std::string_view type_name = "com.sun.star.frame.XFrame";
  // empty for a frame that shows nothing
  static inline const Member<XFrame, Ref<XController>()> controller{"getController"};
  static inline const Member<XFrame, Ref<XWindow>()> container_window{"getContainerWindow"};
};

inline const Member<XModel, Ref<XController>()> XModel::current_controller{"getCurrentController"};
inline const Member<XController, Ref<XFrame>()> XController::frame{"getFrame"};

struct XSelectionSupplier {
  static constexpr std::string_view type_name = "com.sun.star.view.XSelectionSupplier";
  static inline const Member<XSelectionSupplier, Any()> selection{"getSelection"};
  static inline const Member<XSelectionSupplier, bool(Any)> select{"select"};
};

struct XDesktop {
  static constexpr std::string_view type_name = "com.sun.star.frame.XDesktop";
  // empty when no window is open
  static inline const Member<XDesktop, Ref<XFrame>()> current_frame{"getCurrentFrame"};
};

struct XComponentLoader {
  static constexpr std::string_view type_name = "com.sun.star.frame.XComponentLoader";
  // URL, target frame, search flags, how to load; empty when it could not be loaded
  static inline const Member<XComponentLoader,
                             Ref<XComponent>(String, String, std::int32_t, Sequence<PropertyValue>)>
      load{"loadComponentFromURL"};
};

// Only passed through: who asks for a command's state.
struct XStatusListener {
  static constexpr std::string_view type_name = "com.sun.star.frame.XStatusListener";
};

// What we are ourselves.
struct XDispatch {
  static constexpr std::string_view type_name = "com.sun.star.frame.XDispatch";
  static constexpr std::string_view sequence_name = "[]com.sun.star.frame.XDispatch";
};

// Only passed through: a window, which knows who runs a command.
struct XDispatchProvider {
  static constexpr std::string_view type_name = "com.sun.star.frame.XDispatchProvider";
};

struct XDispatchHelper {
  static constexpr std::string_view type_name = "com.sun.star.frame.XDispatchHelper";
  // the window, the command, target and search flags as for queryDispatch, the arguments
  static inline const Member<XDispatchHelper, Any(Ref<XDispatchProvider>, String, String,
                                                  std::int32_t, Sequence<PropertyValue>)>
      execute{"executeDispatch"};
};

struct XDispatchResultListener {
  static constexpr std::string_view type_name = "com.sun.star.frame.XDispatchResultListener";
  static inline const Member<XDispatchResultListener, void(DispatchResultEvent)> dispatch_finished{
      "dispatchFinished"};
};

struct XPackageInformationProvider {
  static constexpr std::string_view type_name =
      "com.sun.star.deployment.XPackageInformationProvider";
  // the URL of the folder of an installed extension; "" when it is not installed
  static inline const Member<XPackageInformationProvider, String(String)> package_location{
      "getPackageLocation"};
};

struct XMacroExpander {
  static constexpr std::string_view type_name = "com.sun.star.util.XMacroExpander";
  static inline const Member<XMacroExpander, String(String)> expand{"expandMacros"};
};

struct XFileIdentifierConverter {
  static constexpr std::string_view type_name = "com.sun.star.ucb.XFileIdentifierConverter";
  // "" when the URL is no file's
  static inline const Member<XFileIdentifierConverter, String(String)> path_of_url{
      "getSystemPathFromFileURL"};
};

// Only passed through: the window that a dialog belongs to.
struct XWindowPeer {
  static constexpr std::string_view type_name = "com.sun.star.awt.XWindowPeer";
};

struct XMessageBox {
  static constexpr std::string_view type_name = "com.sun.star.awt.XMessageBox";
  // one of MessageBoxResults
  static inline const Member<XMessageBox, std::int16_t()> execute{"execute"};
};

struct XMessageBoxFactory {
  static constexpr std::string_view type_name = "com.sun.star.awt.XMessageBoxFactory";
  // parent, kind, buttons (one of MessageBoxButtons), title, message
  static inline const Member<XMessageBoxFactory, Ref<XMessageBox>(Ref<XWindowPeer>, MessageBoxType,
                                                                  std::int32_t, String, String)>
      create{"createMessageBox"};
};

struct XControlModel {
  static constexpr std::string_view type_name = "com.sun.star.awt.XControlModel";
};

struct XControl {
  static constexpr std::string_view type_name = "com.sun.star.awt.XControl";
  static inline const Member<XControl, Ref<XControlModel>()> model{"getModel"};
};

struct XControlContainer {
  static constexpr std::string_view type_name = "com.sun.star.awt.XControlContainer";
  static inline const Member<XControlContainer, Ref<XControl>(String)> control{"getControl"};
};

struct XTextComponent {
  static constexpr std::string_view type_name = "com.sun.star.awt.XTextComponent";
  static inline const Member<XTextComponent, String()> text{"getText"};
  static inline const Member<XTextComponent, void(TextSelection)> select{"setSelection"};
};

struct XDialog {
  static constexpr std::string_view type_name = "com.sun.star.awt.XDialog";
  static inline const Member<XDialog, void(String)> set_title{"setTitle"};
  // 1 when it was ended with OK
  static inline const Member<XDialog, std::int16_t()> execute{"execute"};
};

struct XDialogProvider {
  static constexpr std::string_view type_name = "com.sun.star.awt.XDialogProvider";
  static inline const Member<XDialogProvider, Ref<XDialog>(String)> create{"createDialog"};
};

// The object as an X when it is one, else empty. Throws OfficeError when the office raises.
template <class X>
[[nodiscard]] Ref<X> query(const Interface& object) {
  const Any answer =
      XInterface::query_interface(Ref<XInterface>(object), Type::interface(X::type_name));
  return Ref<X>(Interface::share(answer.view().interface()));
}

}  // namespace poa::uno
