"""A PDF onto paper: the system's print dialog, then its pages drawn at the printer's resolution."""

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from crm_app.errors import DiskRefused
from crm_app.ui import pdf

_SHARPEST = 300
"""Dots an inch: finer makes the spool file large and the page no better."""


def ask_and_print(data: bytes, title: str, window: QWidget) -> bool:
    """Show the print dialog and print; False when it was cancelled."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    set_paper(printer, data)
    dialog = QPrintDialog(printer, window)
    if not dialog.exec():
        return False
    print_pdf(data, printer)
    return True


def set_paper(printer: QPrinter, data: bytes) -> None:
    """Ask the printer for the paper of the PDF, without margins: the sheet has its own."""
    width, height = pdf.page_size(data)
    size = QPageSize(QSizeF(width, height), QPageSize.Unit.Point)
    printer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    printer.setFullPage(True)


def print_pdf(data: bytes, printer: QPrinter) -> None:
    """Draw every page of the PDF on the printer; raises DiskRefused when it does not take them."""
    painter = QPainter()
    if not painter.begin(printer):
        raise DiskRefused(
            QCoreApplication.translate("printing", "The printer does not answer. Check it, or save the sheet as a PDF.")
        )
    try:
        for page in range(pdf.page_count(data)):
            if page:
                printer.newPage()
            scale = min(printer.resolution(), _SHARPEST) / pdf.POINTS_PER_INCH
            image = pdf.to_image(pdf.draw(data, scale, page=page))
            width, height = pdf.page_size(data, page=page)
            dots = printer.resolution() / pdf.POINTS_PER_INCH
            painter.drawImage(QRectF(0, 0, width * dots, height * dots), image)
    finally:
        painter.end()
