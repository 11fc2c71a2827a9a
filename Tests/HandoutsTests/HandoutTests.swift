import Handouts
import Testing
