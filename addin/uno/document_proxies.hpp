// SPDX-License-Identifier: MPL-2.0
// The interfaces of documents, of the windows that show them, and of the commands that windows are
// given (proxies.hpp).
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "uno/proxies.hpp"

namespace poa::uno {

struct XRenderable {
  static constexpr std::string_view type_name = "com.sun.star.view.XRenderable";
  // Takes what to print, and how; returns the number of pages.
  static constinit inline const Member<XRenderable, std::int32_t(Any, Sequence<PropertyValue>)>
      renderer_count{"getRendererCount"};
};

struct XCloseable {
  static constexpr std::string_view type_name = "com.sun.star.util.XCloseable";
  // With true, whoever keeps it from closing now has to close it later.
  static constinit inline const Member<XCloseable, void(bool)> close{"close"};
};

struct XActionLockable {
  static constexpr std::string_view type_name = "com.sun.star.document.XActionLockable";
  static constinit inline const Member<XActionLockable, void()> lock{"addActionLock"};
  static constinit inline const Member<XActionLockable, void()> unlock{"removeActionLock"};
};

struct XStyleFamiliesSupplier {
  static constexpr std::string_view type_name = "com.sun.star.style.XStyleFamiliesSupplier";
  static constinit inline const Member<XStyleFamiliesSupplier, Ref<XNameAccess>()> style_families{
      "getStyleFamilies"};
};

struct XStyle {
  static constexpr std::string_view type_name = "com.sun.star.style.XStyle";
  // The name of the style that it is based on.
  static constinit inline const Member<XStyle, String()> parent{"getParentStyle"};
};

struct XModifiable {
  static constexpr std::string_view type_name = "com.sun.star.util.XModifiable";
  // Whether there are changes that were not saved.
  static constinit inline const Member<XModifiable, bool()> is_modified{"isModified"};
  static constinit inline const Member<XModifiable, void(bool)> set_modified{"setModified"};
};

// A document, by what its window and the dialog that saves it call it.
struct XTitle {
  static constexpr std::string_view type_name = "com.sun.star.frame.XTitle";
  static constinit inline const Member<XTitle, String()> title{"getTitle"};
  static constinit inline const Member<XTitle, void(String)> set_title{"setTitle"};
};

struct XStorable {
  static constexpr std::string_view type_name = "com.sun.star.frame.XStorable";
  static constinit inline const Member<XStorable, bool()> is_readonly{"isReadonly"};
  // Takes the URL and how to store: a copy, which leaves the document with the file that it has.
  static constinit inline const Member<XStorable, void(String, Sequence<PropertyValue>)> store_to{
      "storeToURL"};
  // The same, and from then on the document belongs to that file.
  static constinit inline const Member<XStorable, void(String, Sequence<PropertyValue>)> store_as{
      "storeAsURL"};
};

struct XPropertyContainer {
  static constexpr std::string_view type_name = "com.sun.star.beans.XPropertyContainer";
  // Takes its name, its com.sun.star.beans.PropertyAttribute and its first value. Raises
  // PropertyExistException when there is one of that name.
  static constinit inline const Member<XPropertyContainer, void(String, std::int16_t, Any)> add{
      "addProperty"};
};

struct XDocumentProperties {
  static constexpr std::string_view type_name = "com.sun.star.document.XDocumentProperties";
  static constinit inline const Member<XDocumentProperties, String()> title{"Title"};
  static constinit inline const Member<XDocumentProperties, void(String)> set_title{"Title"};
  // Those that a person can add in the dialog of a document's properties.
  static constinit inline const Member<XDocumentProperties, Ref<XPropertyContainer>()> user_defined{
      "getUserDefinedProperties"};
};

struct XDocumentPropertiesSupplier {
  static constexpr std::string_view type_name = "com.sun.star.document.XDocumentPropertiesSupplier";
  static constinit inline const Member<XDocumentPropertiesSupplier, Ref<XDocumentProperties>()>
      properties{"getDocumentProperties"};
};

// A step of ours among those of the office; our own objects are such.
struct XUndoAction {
  static constexpr std::string_view type_name = "com.sun.star.document.XUndoAction";
};

struct XUndoManager {
  static constexpr std::string_view type_name = "com.sun.star.document.XUndoManager";
  static constinit inline const Member<XUndoManager, void(String)> enter_context{
      "enterUndoContext"};
  // An empty context leaves no trace.
  // Raises InvalidStateException when no step is kept, because then none was entered.
  static constinit inline const Member<XUndoManager, void()> leave_context{"leaveUndoContext"};
  static constinit inline const Member<XUndoManager, void(Ref<XUndoAction>)> add{"addUndoAction"};
  static constinit inline const Member<XUndoManager, void()> undo{"undo"};
  static constinit inline const Member<XUndoManager, void()> clear{"clear"};
  static constinit inline const Member<XUndoManager, void()> clear_redo{"clearRedo"};
  static constinit inline const Member<XUndoManager, std::vector<String>()> undo_titles{
      "getAllUndoActionTitles"};
};

// An undo manager that is locked, once or more, records nothing.
struct XLockable {
  static constexpr std::string_view type_name = "com.sun.star.util.XLockable";
  static constinit inline const Member<XLockable, void()> lock{"lock"};
  // Raises NotLockedException when it is not.
  static constinit inline const Member<XLockable, void()> unlock{"unlock"};
  static constinit inline const Member<XLockable, bool()> is_locked{"isLocked"};
};

struct XUndoManagerSupplier {
  static constexpr std::string_view type_name = "com.sun.star.document.XUndoManagerSupplier";
  static constinit inline const Member<XUndoManagerSupplier, Ref<XUndoManager>()> undo_manager{
      "getUndoManager"};
};

// Our own objects listen to the office's; each interface here is one that ours have.
struct XEventListener {
  static constexpr std::string_view type_name = "com.sun.star.lang.XEventListener";
};
struct XModifyListener {
  static constexpr std::string_view type_name = "com.sun.star.util.XModifyListener";
};
struct XSelectionChangeListener {
  static constexpr std::string_view type_name = "com.sun.star.view.XSelectionChangeListener";
};
struct XWindowListener {
  static constexpr std::string_view type_name = "com.sun.star.awt.XWindowListener";
};
struct XCallback {
  static constexpr std::string_view type_name = "com.sun.star.awt.XCallback";
};
struct XDocumentEventListener {
  static constexpr std::string_view type_name = "com.sun.star.document.XDocumentEventListener";
};
struct XTerminateListener {
  static constexpr std::string_view type_name = "com.sun.star.frame.XTerminateListener";
};

// Only passed through.
struct XAccessible {
  static constexpr std::string_view type_name = "com.sun.star.accessibility.XAccessible";
};
struct XUIElement {
  static constexpr std::string_view type_name = "com.sun.star.ui.XUIElement";
};

// A document, which tells of every change of it.
struct XModifyBroadcaster {
  static constexpr std::string_view type_name = "com.sun.star.util.XModifyBroadcaster";
  static constinit inline const Member<XModifyBroadcaster, void(Ref<XModifyListener>)> add{
      "addModifyListener"};
  static constinit inline const Member<XModifyBroadcaster, void(Ref<XModifyListener>)> remove{
      "removeModifyListener"};
};

// Tells, before or after it, of what happens to a document, or to all documents of the office.
struct XDocumentEventBroadcaster {
  static constexpr std::string_view type_name = "com.sun.star.document.XDocumentEventBroadcaster";
  static constinit inline const Member<XDocumentEventBroadcaster, void(Ref<XDocumentEventListener>)>
      add{"addDocumentEventListener"};
  static constinit inline const Member<XDocumentEventBroadcaster, void(Ref<XDocumentEventListener>)>
      remove{"removeDocumentEventListener"};
};

// Calls back on the office's main thread, soon; from any thread.
struct XRequestCallback {
  static constexpr std::string_view type_name = "com.sun.star.awt.XRequestCallback";
  static constinit inline const Member<XRequestCallback, void(Ref<XCallback>, Any)> request{
      "addCallback"};
};

// The window of a frame, or one inside it. Sizes are in pixels.
struct XWindow {
  static constexpr std::string_view type_name = "com.sun.star.awt.XWindow";
  // Takes x, y, width, height and which of them count, of PosSize.
  static constinit inline const Member<XWindow, void(std::int32_t, std::int32_t, std::int32_t,
                                                     std::int32_t, std::int16_t)>
      place{"setPosSize"};
  static constinit inline const Member<XWindow, Rectangle()> area{"getPosSize"};
  static constinit inline const Member<XWindow, void(bool)> show{"setVisible"};
  static constinit inline const Member<XWindow, void(bool)> enable{"setEnable"};
  static constinit inline const Member<XWindow, void()> focus{"setFocus"};
  static constinit inline const Member<XWindow, void(Ref<XWindowListener>)> add_listener{
      "addWindowListener"};
  static constinit inline const Member<XWindow, void(Ref<XWindowListener>)> remove_listener{
      "removeWindowListener"};
};

struct XFrame;
struct XController;

struct XModel {
  static constexpr std::string_view type_name = "com.sun.star.frame.XModel";
  // "" for a document without a file.
  static constinit inline const Member<XModel, String()> url{"getURL"};
  // Empty for a document without a view.
  static const Member<XModel, Ref<XController>()> current_controller;
  static constinit inline const Member<XModel, void()> lock_controllers{"lockControllers"};
  static constinit inline const Member<XModel, void()> unlock_controllers{"unlockControllers"};
};

struct XController {
  static constexpr std::string_view type_name = "com.sun.star.frame.XController";
  // Empty for a view of no document.
  static constinit inline const Member<XController, Ref<XModel>()> model{"getModel"};
  static const Member<XController, Ref<XFrame>()> frame;
};

struct XFrame {
  static constexpr std::string_view type_name = "com.sun.star.frame.XFrame";
  // Empty for a frame that shows nothing.
  static constinit inline const Member<XFrame, Ref<XController>()> controller{"getController"};
  static constinit inline const Member<XFrame, Ref<XWindow>()> container_window{
      "getContainerWindow"};
  // The window with the document alone.
  static constinit inline const Member<XFrame, Ref<XWindow>()> component_window{
      "getComponentWindow"};
};

constinit inline const Member<XModel, Ref<XController>()> XModel::current_controller{
    "getCurrentController"};
constinit inline const Member<XController, Ref<XFrame>()> XController::frame{"getFrame"};

// The decks of a sidebar, by their names: an XNameAccess.
struct XDecks {
  static constexpr std::string_view type_name = "com.sun.star.ui.XDecks";
};
struct XDeck {
  static constexpr std::string_view type_name = "com.sun.star.ui.XDeck";
  static constinit inline const Member<XDeck, bool()> is_active{"isActive"};
  static constinit inline const Member<XDeck, void(bool)> activate{"activate"};
};

// One message in the status bar of a window.
struct XStatusIndicator {
  static constexpr std::string_view type_name = "com.sun.star.task.XStatusIndicator";
  // Takes the text and the length of what goes on, 0 where nothing does.
  static constinit inline const Member<XStatusIndicator, void(String, std::int32_t)> start{"start"};
  static constinit inline const Member<XStatusIndicator, void()> end{"end"};
};

// Its messages go with it.
struct XStatusIndicatorFactory {
  static constexpr std::string_view type_name = "com.sun.star.task.XStatusIndicatorFactory";
  static constinit inline const Member<XStatusIndicatorFactory, Ref<XStatusIndicator>()> create{
      "createStatusIndicator"};
};

struct XSelectionSupplier {
  static constexpr std::string_view type_name = "com.sun.star.view.XSelectionSupplier";
  static constinit inline const Member<XSelectionSupplier, Any()> selection{"getSelection"};
  static constinit inline const Member<XSelectionSupplier, bool(Any)> select{"select"};
  static constinit inline const Member<XSelectionSupplier, void(Ref<XSelectionChangeListener>)>
      add_listener{"addSelectionChangeListener"};
  static constinit inline const Member<XSelectionSupplier, void(Ref<XSelectionChangeListener>)>
      remove_listener{"removeSelectionChangeListener"};
};

// The sidebar of a window.
struct XSidebarProvider {
  static constexpr std::string_view type_name = "com.sun.star.ui.XSidebarProvider";
  static constinit inline const Member<XSidebarProvider, bool()> is_visible{"isVisible"};
  static constinit inline const Member<XSidebarProvider, void(bool)> show{"setVisible"};
  // Its decks beside its tabs, or the tabs alone.
  static constinit inline const Member<XSidebarProvider, void(bool)> show_decks{"showDecks"};
  // Raises NoSuchElementException while the sidebar is closed.
  static constinit inline const Member<XSidebarProvider, Ref<XDecks>()> decks{"getDecks"};
};

struct XController2 {
  static constexpr std::string_view type_name = "com.sun.star.frame.XController2";
  // Empty for a view that has none.
  static constinit inline const Member<XController2, Ref<XSidebarProvider>()> sidebar{"getSidebar"};
};

// What a clipboard holds, in one or several flavours.
struct XTransferable {
  static constexpr std::string_view type_name = "com.sun.star.datatransfer.XTransferable";
  // Raises UnsupportedFlavorException for a flavour that it lacks.
  static constinit inline const Member<XTransferable, Any(DataFlavor)> data{"getTransferData"};
  static constinit inline const Member<XTransferable, std::vector<DataFlavor>()> flavours{
      "getTransferDataFlavors"};
};

struct XClipboard {
  static constexpr std::string_view type_name = "com.sun.star.datatransfer.clipboard.XClipboard";
  // Empty when the clipboard is.
  static constinit inline const Member<XClipboard, Ref<XTransferable>()> contents{"getContents"};
};

// A window, which pastes at its cursor.
struct XTransferableSupplier {
  static constexpr std::string_view type_name = "com.sun.star.datatransfer.XTransferableSupplier";
  static constinit inline const Member<XTransferableSupplier, void(Ref<XTransferable>)> insert{
      "insertTransferable"};
};

struct XDesktop {
  static constexpr std::string_view type_name = "com.sun.star.frame.XDesktop";
  // All documents that are open, those that nobody sees and other windows' contents among them.
  static constinit inline const Member<XDesktop, Ref<XEnumerationAccess>()> components{
      "getComponents"};
  // Empty when no window is open.
  static constinit inline const Member<XDesktop, Ref<XFrame>()> current_frame{"getCurrentFrame"};
  static constinit inline const Member<XDesktop, void(Ref<XTerminateListener>)>
      add_terminate_listener{"addTerminateListener"};
};

struct XComponentLoader {
  static constexpr std::string_view type_name = "com.sun.star.frame.XComponentLoader";
  // Takes the URL, the target frame, search flags and how to load; empty when it could not be
  // loaded.
  static constinit inline const Member<
      XComponentLoader, Ref<XComponent>(String, String, std::int32_t, Sequence<PropertyValue>)>
      load{"loadComponentFromURL"};
};

// Only passed through: the one that asks for a command's state.
struct XStatusListener {
  static constexpr std::string_view type_name = "com.sun.star.frame.XStatusListener";
};

// Our own component of commands is one.
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
  // Takes the window, the command, the target and search flags of queryDispatch, and the
  // arguments.
  static constinit inline const Member<XDispatchHelper, Any(Ref<XDispatchProvider>, String, String,
                                                            std::int32_t, Sequence<PropertyValue>)>
      execute{"executeDispatch"};
};

struct XDispatchResultListener {
  static constexpr std::string_view type_name = "com.sun.star.frame.XDispatchResultListener";
  static constinit inline const Member<XDispatchResultListener, void(DispatchResultEvent)>
      dispatch_finished{"dispatchFinished"};
};

}  // namespace poa::uno
